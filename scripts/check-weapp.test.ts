import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkWeapp } from './check-weapp'

/** A mini-program of four files a page that breaks no rule. */
const sound: Record<string, string> = {
  'app.json': JSON.stringify({
    pages: ['home', 'me'],
    subPackages: [{ root: 'more', pages: ['work'] }],
    tabBar: { custom: true, list: [{ pagePath: 'home' }, { pagePath: 'me' }] },
  }),
  'app.js': 'App({})',
  'home.js': 'Page({ data: { see: "https://example.com/a" } })',
  'home.json': '{"usingComponents": {"card": "./card"}}',
  'home.wxml': '<import src="./base.wxml"/><card/><wxs module="m" src="./m.wxs"/>',
  'base.wxml': '<template name="a"><view/></template>',
  'm.wxs': 'module.exports = {}',
  'card.js': 'Component({})',
  'card.json': '{"component": true}',
  'card.wxml': '<view/>',
  'me.js': 'Page({})',
  'me.json': '{}',
  'me.wxml': '<view/>',
  'me.wxss': '.a { background: url("data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E") }',
}
const folders: Record<string, string[]> = {
  'more/work': ['js', 'json', 'wxml'],
  'custom-tab-bar/index': ['js', 'json', 'wxml'],
}
const content: Record<string, string> = { js: 'Page({})', json: '{}', wxml: '<view/>' }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weapp-'))
  const more = Object.entries(folders).flatMap(([path, kinds]) =>
    kinds.map((kind) => [`${path}.${kind}`, content[kind] ?? '']),
  )
  for (const [path = '', text = ''] of [...Object.entries(sound), ...more]) plant(path, text)
})
afterEach(() => rmSync(folder, { recursive: true }))

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function appWith(change: object): string {
  return JSON.stringify({ ...JSON.parse(sound['app.json'] ?? ''), ...change })
}

test('a sound build has no problem, and its packages are weighed', () => {
  const { sizes, problems } = checkWeapp(folder)
  expect(problems).toEqual([])
  expect(sizes.subPackages).toEqual({ 'more/': 'Page({}){}<view/>'.length })
  expect(sizes.totalBytes).toBe(sizes.mainBytes + (sizes.subPackages['more/'] ?? 0))
})

test.each([
  ['a main package that is too big', 'card.js', `var a = "${'x'.repeat(700_000)}"`, 'the main package is'],
  ['too much in all', 'more/work.js', `var a = "${'x'.repeat(2_100_000)}"`, 'the whole mini-program is'],
  [
    'a sub-package that is too big',
    'more/work.js',
    `var a = "${'x'.repeat(900_000)}"`,
    'the sub-package more/ is',
  ],
  [
    'a page without files',
    'app.json',
    appWith({ pages: ['home', 'me', 'gone'] }),
    'gone.wxml is missing, named by app.json',
  ],
  [
    'a component that is not there',
    'home.json',
    '{"usingComponents":{"card":"./cart"}}',
    'cart.js is missing, named by home.json',
  ],
  [
    'a component of the whole app that is not there',
    'app.json',
    appWith({ usingComponents: { a: './a' } }),
    'a.js is missing',
  ],
  [
    'a tab in a sub-package',
    'app.json',
    appWith({ tabBar: { list: [{ pagePath: 'home' }, { pagePath: 'more/work' }] } }),
    'the tab more/work',
  ],
  ['a single tab', 'app.json', appWith({ tabBar: { list: [{ pagePath: 'home' }] } }), 'there are 1 tabs'],
  ['a newer JavaScript', 'card.js', 'var b = a?.c', 'card.js is newer than ES2019'],
  [
    'a method that phones lack',
    'card.js',
    'var a = [1].findLast(Boolean)',
    'card.js carries what no polyfill',
  ],
  ['a look behind', 'card.js', 'var a = /(?<=a)b/', 'card.js carries a regular expression that looks behind'],
  ['zod', 'card.js', 'var a = "ZodError"', 'card.js carries zod'],
  [
    'the preview’s switcher',
    'card.js',
    'var a = "/_cloud/personas"',
    'card.js carries code of the local preview',
  ],
  [
    'a script that points to its map',
    'card.js',
    '//# sourceMappingURL=card.js.map',
    'card.js carries a source map',
  ],
  ['a source map', 'card.js.map', '{}', 'card.js.map is a source map'],
  [
    'a local address',
    'card.js',
    'var a = "https://127.0.0.1:9000/x"',
    'card.js names the local address https://127.0.0.1:9000/x',
  ],
  ['a plain address', 'card.wxml', '<image src="http://example.com/a.png"/>', 'which is not https'],
  ['a tag that is not closed', 'card.wxml', '<view><text></view>', 'card.wxml:1: missing end tag'],
  ['a wxml that does not parse', 'card.wxml', '<view a="{{a..b}}"/>', 'card.wxml:1: '],
  [
    'an import of nothing',
    'home.wxml',
    '<import src="./bass.wxml"/>',
    'home.wxml needs bass.wxml, which is missing',
  ],
  [
    'a wxs of nothing',
    'home.wxml',
    '<wxs module="m" src="./n.wxs"/>',
    'home.wxml needs n.wxs, which is missing',
  ],
])('%s is found', (_, path, text, sentence) => {
  plant(path, text)
  expect(checkWeapp(folder).problems.join('\n')).toContain(sentence)
})

test('a custom tab bar that is not there is found', () => {
  unlinkSync(join(folder, 'custom-tab-bar/index.js'))
  expect(checkWeapp(folder).problems).toEqual(['custom-tab-bar/index.js is missing, named by app.json'])
})

test('the product breaks no rule, within two seconds of work', () => {
  const before = process.cpuUsage()
  expect(checkWeapp().problems).toEqual([])
  // Of this process: a busy machine makes nobody wait for a red test.
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000)
})
