/** True only in the h5 build for the local preview; the bundler removes what it guards everywhere else. */
declare const __PREVIEW__: boolean

declare module '*.css'

// The whole of react-dom's types for the one call that the preview makes is not worth an install.
declare module 'react-dom/client' {
  export const createRoot: (place: Element) => { render: (tree: import('react').ReactNode) => void }
}
