/** Where the bundle keeps it, beside itself. */
declare module '*.otf' {
  const path: string
  export default path
}
