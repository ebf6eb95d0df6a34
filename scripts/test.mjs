import { spawnSync } from 'node:child_process'
import { ensureInstalled, root } from './ensure.mjs'

// Everything that jest covers: rules, functions as production bundles, the local cloud, the WeChat build.
// What it needs is built by jest's own global set-up, so that `npx jest` alone does the same.
ensureInstalled()
const { status } = spawnSync('npx', ['--no-install', 'jest', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exit(status ?? 1)
