import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions } from 'esbuild'

/** The name under which the build puts the compiled worker beside the compiled cloud. */
export const WORKER_SCRIPT_NAME = 'functionWorker.js'

let script: string | undefined

/**
 * The worker's program as plain JavaScript, since a worker thread runs no TypeScript: compiled by the build,
 * or at first use where the cloud itself runs from its sources (tests).
 */
export function workerScript(): string {
  script ??= compiledBeside() ?? compileNow()
  return script
}

export function workerScriptOptions() {
  return {
    entryPoints: [join(__dirname, 'functionWorker.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  } satisfies BuildOptions
}

function compiledBeside(): string | undefined {
  const path = join(__dirname, WORKER_SCRIPT_NAME)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function compileNow(): string {
  const { buildSync } = require('esbuild') as typeof import('esbuild')
  const built = buildSync({ ...workerScriptOptions(), write: false })
  return built.outputFiles[0]?.text ?? ''
}
