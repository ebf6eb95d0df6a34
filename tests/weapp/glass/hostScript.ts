import { join } from 'node:path'
import { buildSync } from 'esbuild'

let script: string | undefined

/** The host as one script, the same for jsdom and Chromium. */
export function hostScript(): string {
  if (script !== undefined) return script
  const [bundle] = buildSync({
    entryPoints: [join(__dirname, '../host/entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  }).outputFiles
  script = bundle?.text ?? ''
  return script
}
