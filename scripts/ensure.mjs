// Plain JavaScript on purpose: this runs before anything is installed.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const OLDEST_NODE = 20
const stamp = path.join(root, 'node_modules/.installed-lock')

const stop = (...lines) => {
  for (const line of lines) console.error(line)
  process.exit(1)
}

/** Installs what is missing. What is there and matches the lock is left alone. */
export const ensureInstalled = () => {
  const major = Number(process.versions.node.split('.')[0])
  if (major < OLDEST_NODE) {
    stop(
      `需要 Node.js ${OLDEST_NODE} 或更高版本，当前是 ${process.versions.node}。`,
      '请到 nodejs.org 安装长期支持版，然后重新运行这条命令。',
    )
  }
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('正在安装依赖（只在第一次，或依赖有变化时）…')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const shell = process.platform === 'win32'
  const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell,
  })
  if (error) stop('没有找到 npm。它随 Node.js 一起安装，请重新安装 Node.js。')
  if (status !== 0) stop('依赖没有装好，上面是 npm 的原话。多半是网络中断，重新运行这条命令即可。')
  writeFileSync(stamp, lock)
  setUpHooks()
}

// The checks before a commit; a copy without git has none.
const setUpHooks = () => {
  if (!existsSync(path.join(root, '.git'))) return
  try {
    execFileSync('git', ['config', 'core.hooksPath', '.githooks'], { cwd: root, stdio: 'ignore' })
  } catch {
    // A clone that cannot be configured can still be run.
  }
}

/** Hands over to a TypeScript program, with this one's arguments, signals and end. */
export const runTypeScript = (program, args = process.argv.slice(2)) => {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, program), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (status) => process.exit(status ?? 1))
}
