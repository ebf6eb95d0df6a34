import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { ensureInstalled, root } from './ensure.mjs'

// What a voter does, in a real browser: the web preview and the WeChat build, with the local cloud behind them.
ensureInstalled()
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
if (!existsSync(chromium)) {
  console.error(`没有找到 Chromium（${chromium}），浏览器流程没有运行。`)
  console.error(
    '在 Debian/Ubuntu 上安装：apt-get install chromium fonts-noto-cjk；装在别处时用环境变量 CHROMIUM 指明。',
  )
  process.exit(1)
}
const args = ['--no-install', 'jest', '-c', 'jest.flows.config.mjs', ...process.argv.slice(2)]
const { status } = spawnSync('npx', args, {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exit(status ?? 1)
