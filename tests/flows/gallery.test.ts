import { openPreview } from './preview'

const views = [
  { width: 390, height: 844, textScale: 1 },
  { width: 320, height: 568, textScale: 1.4 },
  { width: 1280, height: 800, textScale: 1 },
]

test.each(views)(
  'every component stands at $width px with letters ×$textScale',
  async ({ textScale, ...viewport }) => {
    const { visit } = await openPreview()
    const looker = await visit(undefined, { viewport })
    const { page } = looker
    await page.addInitScript((scale) => localStorage.setItem('jingying.textScale', String(scale)), textScale)
    await looker.open('gallery/index')
    await looker.see('纸白、墨、一点朱红')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
  },
)

test('a film of the gallery plays, another one stops it, and a broken one says so', async () => {
  const { visit } = await openPreview()
  const looker = await visit()
  await looker.open('gallery/index')
  const film = looker.page.locator('video')
  const plays = async (name: string) => {
    await looker.tap(`播放：${name}`)
    await film.and(looker.page.getByTitle(name)).waitFor()
    await looker.until(() => film.evaluate((video: HTMLVideoElement) => video.currentTime > 0.3))
  }
  await plays('风从坝上来')
  await plays('山里来了放映队')
  expect(await film.count()).toBe(1)
  await looker.tap('播放：太行山上的邮路')
  await looker.see('视频没能播放')
})

test('of 150 works only those near the screen exist', async () => {
  const { visit } = await openPreview()
  const looker = await visit()
  const works = looker.page.locator('.gallery-work-title')
  await looker.open('gallery/index')
  await looker.until(async () => {
    await looker.page.mouse.wheel(0, 4000)
    return looker.words('150 件作品，都在这里了').isVisible()
  })
  expect(await works.count()).toBeGreaterThan(0)
  expect(await works.count()).toBeLessThan(72)
})

test('from the handle at the edge: larger letters, every component, and a page without a network', async () => {
  const { visit } = await openPreview()
  const looker = await visit()
  await looker.open()
  await looker.tap('打开预览面板')
  await looker.tap('特大')
  await looker.tap('打开预览面板')
  await looker.tap('看所有组件')
  await looker.see('纸白、墨、一点朱红')
  const banner = looker.words(/^网络断了。内容可能不是最新的/)
  const offline = looker.page.getByRole('switch', { name: /断网看看/ })
  await offline.tap()
  await looker.until(() => banner.isVisible())
  await offline.tap()
  await looker.until(async () => !(await banner.isVisible()))
})
