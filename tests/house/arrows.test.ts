import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brokenArrows } from '../../scripts/house/arrows'
import { type Plot, plant } from './plant'

const house = path.resolve(__dirname, '../..')
const { forbidden } = require('../../.dependency-cruiser.cjs') as { forbidden: { name: string }[] }

const fetches = (what: string) => `import it from '${what}'\nexport default it\n`
const types = (what: string) => `import type { it } from '${what}'\nexport type It = it\n`

/** What each rule forbids, once. The module it points at is planted too. */
const faults: Record<string, readonly [from: string, what: string]> = {
  'no-cycle': ['shared/model/circle.ts', './round'],
  'no-test-imported': ['scripts/first.ts', './check.test'],
  'no-development-package-in-the-product': ['miniprogram/src/features/voting/first.ts', 'jest'],
  'only-fixtures-leave-tests': ['scripts/second.ts', '../tests/cloud'],
  'shared-takes-no-side': ['shared/lib/first.ts', '../../cloudfunctions/voting/index'],
  'model-imports-nothing': ['shared/model/first.ts', '../lib/day'],
  'rules-are-pure': ['shared/rules/first.ts', 'node:crypto'],
  'lib-is-the-ground': ['shared/lib/second.ts', '../model/word'],
  'contract-takes-words': ['shared/contract/first.ts', '../rules/rule'],
  'presets-are-data': ['shared/presets/first.ts', '../rules/rule'],
  'only-day-uses-dayjs': ['localcloud/first.ts', 'dayjs'],
  'only-hash-uses-js-sha256': ['shared/lib/third.ts', 'js-sha256'],
  'functions-never-each-other': ['cloudfunctions/entry/first.ts', '../voting/index'],
  'functions-stand-on-their-layers': ['cloudfunctions/entry/second.ts', 'ordinary'],
  'layers-know-no-noun': ['cloudfunctions/_runtime/first.ts', '../voting/index'],
  'data-stands-below-runtime': ['cloudfunctions/_data/first.ts', '../_runtime/serve'],
  'only-data-uses-the-sdk': ['cloudfunctions/_runtime/second.ts', '@cloudbase/node-sdk'],
  'contract-reaches-the-phone-as-types': ['miniprogram/src/api/first.ts', '../../../shared/contract/word'],
  'zod-never-reaches-the-phone': ['miniprogram/src/features/voting/second.ts', 'zod'],
  'phone-takes-words-rules-lib': ['miniprogram/src/api/second.ts', '../../../shared/presets/preset'],
  'phone-knows-no-cloud': ['miniprogram/src/api/third.ts', '../../../localcloud/index'],
  'pages-are-imported-by-nobody': ['miniprogram/src/pages/first/index.tsx', '../home/index'],
  'pages-ask-through-features': ['miniprogram/src/pages/second/index.tsx', '../../api/client'],
  'components-know-no-domain': ['miniprogram/src/components/First.tsx', '../../../shared/model/word'],
  'api-has-no-face': ['miniprogram/src/api/fourth.ts', '../components/Button'],
  'preview-stays-apart': ['miniprogram/src/features/voting/third.ts', '../../preview/mount'],
  'localcloud-knows-nothing-of-contests': ['localcloud/second.test.ts', '../shared/model/word'],
  'localcloud-is-not-its-own-client': ['localcloud/third.ts', '@cloudbase/node-sdk'],
}

/** What the rules must leave alone. */
const innocents: Record<string, string> = {
  'miniprogram/src/api/client.ts': types('#shared/contract/word'),
  'miniprogram/src/features/voting/vote.ts': fetches('#shared/rules/rule'),
  'miniprogram/src/pages/home/index.tsx': fetches('../../features/voting/vote'),
  'miniprogram/src/pages/gallery/index.tsx': fetches('@/preview/mount'),
  'cloudfunctions/voting/index.ts': fetches('../_runtime/serve'),
  'cloudfunctions/_runtime/serve.ts': fetches('../_data/slips'),
  'cloudfunctions/_data/slips.ts': fetches('@cloudbase/node-sdk'),
  'cloudfunctions/voting/index.test.ts': fetches('../../tests/cloud'),
  'shared/contract/word.ts': fetches('zod'),
  'shared/rules/rule.ts': fetches('../lib/day'),
  'shared/lib/day.ts': fetches('dayjs'),
  'shared/presets/preset.ts': fetches('../model/word'),
  'shared/model/round.ts': fetches('./circle'),
  'scripts/check.test.ts': fetches('../tests/cloud'),
  'localcloud/index.test.ts': fetches('@cloudbase/node-sdk'),
}

const bare = [
  'shared/model/word.ts',
  'tests/cloud.ts',
  'localcloud/index.ts',
  'miniprogram/src/preview/mount.tsx',
  'miniprogram/src/components/Button.tsx',
]

const packages = ['zod', 'dayjs', 'js-sha256', '@cloudbase/node-sdk', 'ordinary', 'jest']

let plot: Plot
beforeAll(() => {
  plot = plant({
    'package.json': JSON.stringify({
      imports: { '#shared/*': './shared/*.ts' },
      dependencies: Object.fromEntries(packages.filter((name) => name !== 'jest').map((name) => [name, '*'])),
      devDependencies: { jest: '*' },
    }),
    'tsconfig.json': readFileSync(path.join(house, 'tsconfig.json'), 'utf8'),
    ...Object.fromEntries(
      packages.flatMap((name) => [
        [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
        [`node_modules/${name}/index.js`, ''],
      ]),
    ),
    ...Object.fromEntries(bare.map((name) => [name, 'export default 1\n'])),
    ...innocents,
    ...Object.fromEntries(Object.values(faults).map(([from, what]) => [from, fetches(what)])),
  })
})
afterAll(() => plot.clear())

test('each rule has its planted fault here', () => {
  expect(Object.keys(faults).sort()).toEqual(forbidden.map(({ name }) => name).sort())
})

test('each rule finds its fault, says what to do, and leaves the innocent alone', () => {
  const broken = brokenArrows(plot.root)
  for (const [rule, [from]] of Object.entries(faults)) {
    expect(broken).toContainEqual(
      expect.objectContaining({ rule, from, comment: expect.stringMatching(/\w/) }),
    )
  }
  const guilty = new Set([...Object.values(faults).map(([from]) => from), 'shared/model/round.ts'])
  expect(broken.filter(({ from }) => !guilty.has(from))).toEqual([])
})

test('a tree without a module is a failure, not a success', () => {
  const empty = plant({ 'tsconfig.json': '{}', 'outside.ts': '', 'shared/empty.txt': '' })
  expect(() => brokenArrows(empty.root)).toThrow('read no module')
  empty.clear()
})
