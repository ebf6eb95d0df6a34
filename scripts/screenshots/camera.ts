import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { phoneWindow, scriptNames } from '../browser/chromium'
import { type Size, sizes } from './options'

export interface Shot {
  readonly size: Size
  readonly textScale?: number
  readonly persona?: string | undefined
  /** The window grows to the content: the page scrolls in a box of its own, which a full-page picture does not see. */
  readonly isWhole?: boolean
}

/** The preview's own handle is no part of the product. */
const withoutHandle = `document.addEventListener('DOMContentLoaded', () => {
  document.head.append(Object.assign(document.createElement('style'), { textContent: '.preview { display: none }' }))
})`

/** A window in which the pages of one preview can be looked at and photographed. */
export const openCamera = async (browser: Browser, base: string, shot: Shot) => {
  const { size, textScale = 1, persona, isWhole = false } = shot
  const context = await browser.newContext({
    ...phoneWindow,
    viewport: sizes[size],
    hasTouch: size !== 'wide',
    reducedMotion: 'reduce',
  })
  await context.addInitScript(scriptNames)
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(`${page.url()} ${size}: ${error.message}`))
  await page.addInitScript((scale) => localStorage.setItem('jingying.textScale', String(scale)), textScale)
  await page.addInitScript({ content: withoutHandle })
  if (persona) await signIn(page, base, persona)
  let opened = 0
  return {
    page,
    open: async (address: string) => {
      // A search of its own, or the browser takes the new address for a place on the page it has.
      const search = `?opened=${++opened}`
      // The page before may have grown it.
      await page.setViewportSize(sizes[size])
      await page.goto(`${base}/${search}#/pages/${address.includes('/') ? address : `${address}/index`}`)
      await page.waitForSelector('.page-frame')
    },
    /** PNG for looking closely; a .jpg for the README, where bytes count. */
    photograph: async (file: string) => {
      await contentShown(page)
      if (isWhole) await growToContent(page, size)
      await picturesShown(page)
      await page.screenshot(
        file.endsWith('.jpg')
          ? { path: path.resolve(file), type: 'jpeg', quality: 72 }
          : { path: path.resolve(file) },
      )
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      console.log(overflow > 0 ? `${file}  (${overflow}px wider than the window)` : file)
    },
    close: () => context.close(),
  }
}

const growToContent = async (page: Page, size: Size) => {
  const height = await page.evaluate(() => {
    const frames = document.querySelectorAll('.page-frame')
    return Math.ceil(frames[frames.length - 1]?.getBoundingClientRect().height ?? 0)
  })
  await page.setViewportSize({ width: sizes[size].width, height: Math.min(height, 12_000) })
}

/** The gallery shows what waiting looks like, for ever. */
const contentShown = (page: Page) =>
  page.waitForFunction(
    () => !document.querySelector('.skeleton:not(.gallery .skeleton), .vote-panel.is-waiting'),
  )

/** All pictures in sight have come, and nothing is on its way any more. */
const picturesShown = async (page: Page) => {
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    const seen = [...document.images].filter((image) => {
      const { top, bottom } = image.getBoundingClientRect()
      return bottom > 0 && top < innerHeight
    })
    await Promise.all(seen.map((image) => image.decode().catch(() => undefined)))
    await document.fonts.ready
  })
}

const signIn = async (page: Page, base: string, personaId: string) => {
  const answer = await page.request.post(`${base}/_cloud/sign-in`, {
    headers: { 'x-requested-with': 'jingying-preview' },
    data: { personaId },
  })
  const { token } = (await answer.json()) as { token: string }
  await page.addInitScript(
    ([sealed, persona]) => {
      sessionStorage.setItem('jingying.token', sealed)
      sessionStorage.setItem('jingying.persona', persona)
    },
    [token, personaId] as const,
  )
}

export type Camera = Awaited<ReturnType<typeof openCamera>>
