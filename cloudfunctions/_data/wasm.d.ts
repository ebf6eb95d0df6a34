/** Where the bundle keeps it, beside itself. */
declare module '*.wasm' {
  const path: string
  export default path
}
