import { existsSync } from 'node:fs'
import path from 'node:path'
import { root, runTypeScript } from './ensure.mjs'

// The doctor is asked most of all when nothing works: without an install it can still say that.
if (existsSync(path.join(root, 'node_modules/tsx'))) runTypeScript('scripts/doctor.ts')
else {
  const finding = {
    name: '依赖',
    state: 'bad',
    says: '还没有安装，其余的检查要等装好以后',
    mend: '运行 npm ci（需要 Node.js 20 或更高版本）',
  }
  const isJson = process.argv.includes('--json')
  console.log(
    isJson
      ? JSON.stringify({ healthy: false, findings: [finding] })
      : `✗ ${finding.name}：${finding.says}\n    ${finding.mend}`,
  )
  process.exit(1)
}
