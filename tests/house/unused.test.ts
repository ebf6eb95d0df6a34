import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { plant } from './plant'

const house = path.resolve(__dirname, '../..')

test('knip finds a file, an export and a package that nobody uses, and a package that nobody named', () => {
  const plot = plant({
    'package.json': JSON.stringify({ name: 'plot', dependencies: { 'nobody-needs-me': '1.0.0' } }),
    'knip.config.ts': readFileSync(path.join(house, 'knip.config.ts'), 'utf8'),
    'tsconfig.json': readFileSync(path.join(house, 'tsconfig.json'), 'utf8'),
    'cloudfunctions/voting/index.ts':
      "import it from 'nobody-named-me'\nimport { used } from './queries'\n\nexport const main = [it, used]\n",
    'cloudfunctions/voting/queries.ts': 'export const used = 1\nexport const unused = 2\n',
    'shared/rules/lonely.ts': 'export const lonely = 1\n',
  })
  const knip = path.join(house, 'node_modules/knip/bin/knip.js')
  const { stdout, status } = spawnSync(process.execPath, [knip, '--reporter', 'json'], {
    cwd: plot.root,
    encoding: 'utf8',
  })
  plot.clear()

  expect(status).toBe(1)
  expect(stdout).toContain('shared/rules/lonely.ts')
  for (const name of ['unused', 'nobody-needs-me', 'nobody-named-me']) expect(stdout).toContain(`"${name}"`)
  expect(stdout).not.toContain('"used"')
})
