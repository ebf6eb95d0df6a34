import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { WORKER_SCRIPT_NAME, workerScriptOptions } from './functions/workerScript'
import { CONSOLE_PAGE_NAME } from './page/consolePage'

/**
 * Bundles a program that starts a cloud, as plain JavaScript that starts fast, and lays beside it what the
 * cloud reads at run time. Runs from the sources only.
 */
export async function bundleCloud(entry: string, outfile: string): Promise<void> {
  await Promise.all([
    build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      keepNames: true,
      // The engine is native, and the compiler is a tool that a built cloud never calls.
      external: ['libsql', 'esbuild'],
      logLevel: 'warning',
    }),
    build({ ...workerScriptOptions(), outfile: join(outfile, '..', WORKER_SCRIPT_NAME) }),
  ])
  copyFileSync(join(__dirname, 'page', CONSOLE_PAGE_NAME), join(outfile, '..', CONSOLE_PAGE_NAME))
}
