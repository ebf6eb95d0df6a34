import { readFileSync } from 'node:fs'
import { filesBelow } from '../../scripts/build/receipt'
import { closePhones, openPhone } from '.'

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

const output = 'dist/weapp'

function pagesOfProduct(): string[] {
  try {
    const { pages, subPackages } = JSON.parse(readFileSync(`${output}/app.json`, 'utf8')) as AppConfig
    return [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
  } catch {
    return []
  }
}

afterEach(closePhones)

test('the product is built', () => {
  if (pagesOfProduct().length === 0) throw new Error(`No WeChat build in ${output}. Run: npm run build:weapp`)
})

/** The persona switcher, the demo clock, the gallery, and the doors of the cloud on one machine. */
const previewOnly = [
  '预览面板',
  '演示时钟',
  'pages/gallery',
  'gallery-sample',
  'jingying-preview',
  '/_cloud/',
]

test.each(previewOnly)('nothing of the preview is in it: %s', (words) => {
  const found = filesBelow(output).filter((file) => readFileSync(file, 'utf8').includes(words))
  expect(found).toEqual([])
})

test.each(pagesOfProduct())('%s opens on a phone that has no network, and shows something', async (page) => {
  const phone = await openPhone({ output, network: 'none' })
  await phone.open(page)
  expect((await phone.text()).length).toBeGreaterThan(0)
  expect(await phone.route()).toBe(page)
})
