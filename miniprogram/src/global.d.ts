/** True only in the h5 build for the local preview; the bundler removes what it guards everywhere else. */
declare const __PREVIEW__: boolean

declare module '*.css'
