import { execFileSync } from 'node:child_process'
import { existsSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { dataFolderState, type FolderState } from './dataFolder'
import { type InstallState, installState } from './installState'

/** What can be seen of a machine. Judged elsewhere, so that judging can be tried on machines that we do not have. */
export interface MachineFacts {
  readonly node: string
  readonly npm: string | null
  readonly git: string | null
  readonly install: InstallState
  /** Null where this copy is no clone. */
  readonly hooksPath: string | null
  readonly port: { readonly number: number; readonly isFree: boolean }
  readonly freeBytes: number
  readonly chromium: { readonly path: string; readonly isThere: boolean }
  /** Null where it cannot be asked. */
  readonly chineseFonts: number | null
  readonly ffmpeg: boolean
  readonly data: FolderState
}

/** What a program prints on standard output; null if it is not there or fails. */
const said = (program: string, args: readonly string[], cwd?: string): string | null => {
  try {
    return execFileSync(program, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
      shell: process.platform === 'win32',
    }).trim()
  } catch {
    return null
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

/** Where Debian puts it; CHROMIUM names another place. The same as in the browser flows. */
const chromiumPath = () => process.env.CHROMIUM ?? '/usr/bin/chromium'

const linesOf = (text: string | null): number | null =>
  text === null ? null : text.split('\n').filter(Boolean).length

export const machineFacts = async (root: string, port: number): Promise<MachineFacts> => ({
  node: process.versions.node,
  npm: said('npm', ['--version']),
  git: said('git', ['--version']),
  install: installState(root),
  hooksPath: existsSync(path.join(root, '.git'))
    ? (said('git', ['config', 'core.hooksPath'], root) ?? '')
    : null,
  port: { number: port, isFree: await isFree(port) },
  freeBytes: freeBytesAt(root),
  chromium: { path: chromiumPath(), isThere: existsSync(chromiumPath()) },
  chineseFonts: linesOf(said('fc-list', [':lang=zh', 'family'])),
  ffmpeg: said('ffmpeg', ['-version']) !== null,
  data: dataFolderState(path.join(root, '.cloud')),
})

const freeBytesAt = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
