import { join } from 'node:path'
import { closePhones, openPhone } from '.'
import { type ChromiumGlass, chromiumPath, hasChromium, openInChromium } from './glass/chromiumGlass'

// A machine without Chromium still runs every test in jsdom; the sentence says what was left out.
if (!hasChromium) console.warn(`No Chromium at ${chromiumPath}: the host is tried in jsdom only.`)
const inChromium = hasChromium ? test : test.skip

afterEach(closePhones)

inChromium('the same app under real fingers, keys and layout', async () => {
  const phone = await openPhone({ output: join(__dirname, 'fixture'), glass: openInChromium })
  await phone.open('pages/home/index', { name: 'Ada' })
  expect(await phone.text()).not.toContain('Hidden words')
  await phone.tap('Vote')
  await phone.see('1 vote')
  await phone.tap('Closed')
  const colourOf = (words: string) =>
    (phone.glass as ChromiumGlass).page
      .getByText(words)
      .evaluate((element) => getComputedStyle(element).color)
  expect(await colourOf('Five more')).toBe('rgb(255, 0, 0)')
  await phone.tap('Five more')
  await phone.see('6 votes')
  await phone.tap('Work Hill')
  await phone.see('The work Hill')
  await phone.tap('to a tab')
  await phone.see('This is me')
  await phone.tap('Home tab')
  await phone.see('6 votes')
  await phone.open('pages/form/index')
  await phone.type('Your name', 'Lin 林')
  await phone.see('input "Lin 林"')
  await phone.tap('News')
  await phone.see('change true')
})

inChromium('a name that only browsers have fails here too, although this is a browser', async () => {
  const phone = await openPhone({ output: join(__dirname, 'fixture'), glass: openInChromium })
  await phone.open('pages/home/index')
  await expect(phone.tap('use storage')).rejects.toThrow('browser-only name: localStorage')
})
