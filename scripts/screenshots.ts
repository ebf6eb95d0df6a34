import { mkdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/**
 * Pictures of the web preview, for looking at and for the README.
 *
 *   npx tsx scripts/screenshots.ts gallery home ranking --sizes phone,wide --text 1.4
 *   npx tsx scripts/screenshots.ts 'contest/index?id=hebei-2020' --base http://127.0.0.1:7070 --as voter-1
 *
 * A page is the part of its address after `#/pages/`; a bare name means its index. Without --base the built files
 * in dist/h5 are served as they are, with no cloud behind them.
 */

const sizes = {
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 568 },
  wide: { width: 1280, height: 800 },
} as const
type Size = keyof typeof sizes

interface Wanted {
  readonly pages: readonly string[]
  readonly sizes: readonly Size[]
  readonly base: string | undefined
  readonly out: string
  readonly textScale: number
  readonly persona: string | undefined
  readonly isWhole: boolean
}

const readArguments = (given: readonly string[]): Wanted => {
  const options = new Map<string, string>()
  const pages: string[] = []
  for (let at = 0; at < given.length; at++) {
    const word = given[at] ?? ''
    if (word === '--whole') options.set('whole', 'yes')
    else if (word.startsWith('--')) options.set(word.slice(2), given[++at] ?? '')
    else pages.push(word)
  }
  const named = options.get('sizes')?.split(',') ?? Object.keys(sizes)
  return {
    pages: pages.length > 0 ? pages : ['home', 'ranking', 'entry', 'me', 'desk', 'gallery'],
    sizes: named.filter((name): name is Size => name in sizes),
    base: options.get('base'),
    out: options.get('out') ?? '.cache/screenshots',
    textScale: Number(options.get('text') ?? 1),
    persona: options.get('as'),
    isWhole: options.has('whole'),
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

const serveBuild = async () => {
  const root = path.resolve('dist/h5')
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path.join(root, asked === '/' ? 'index.html' : path.normalize(asked))
    try {
      const bytes = await readFile(file)
      response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
      response.end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() }
}

const openBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

const addressOf = (page: string) => `#/pages/${page.includes('/') ? page : `${page}/index`}`

const shoot = async (browser: Browser, base: string, wanted: Wanted, page: string, size: Size) => {
  const context = await browser.newContext({
    viewport: sizes[size],
    deviceScaleFactor: 2,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    hasTouch: size !== 'wide',
  })
  const tab = await context.newPage()
  tab.on('pageerror', (error) => console.error(`${page} ${size}: ${error.message}`))
  await tab.addInitScript(
    (scale) => localStorage.setItem('jingying.textScale', String(scale)),
    wanted.textScale,
  )
  if (wanted.persona) await signIn(context.request, tab, base, wanted.persona)
  await tab.goto(`${base}/${addressOf(page)}`)
  await tab.waitForSelector('.page-frame', { timeout: 10_000 })
  await tab.waitForTimeout(1200)
  if (wanted.isWhole) await growToContent(tab, size)
  const name = [page.replace(/\W+/g, '-'), size, wanted.textScale === 1 ? '' : `text-${wanted.textScale}`]
  const file = path.join(wanted.out, `${name.filter(Boolean).join('.')}.png`)
  await tab.screenshot({ path: file })
  const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  console.log(overflow > 0 ? `${file}  (${overflow}px wider than the window)` : file)
  await context.close()
}

type Tab = Awaited<ReturnType<Browser['newPage']>>

/** The page scrolls in a box of its own, which a full-page picture does not see: the window grows instead. */
const growToContent = async (tab: Tab, size: Size) => {
  const height = await tab.evaluate(() => {
    const frames = document.querySelectorAll('.page-frame')
    return Math.ceil(frames[frames.length - 1]?.getBoundingClientRect().height ?? 0)
  })
  await tab.setViewportSize({ width: sizes[size].width, height: Math.min(height, 12_000) })
  await tab.waitForTimeout(600)
}

const signIn = async (request: Tab['request'], tab: Tab, base: string, personaId: string) => {
  const answer = await request.post(`${base}/_cloud/sign-in`, {
    headers: { 'x-requested-with': 'jingying-preview' },
    data: { personaId },
  })
  const { token } = (await answer.json()) as { token: string }
  await tab.addInitScript(
    ([sealed, persona]) => {
      sessionStorage.setItem('jingying.token', sealed)
      sessionStorage.setItem('jingying.persona', persona)
    },
    [token, personaId] as const,
  )
}

const main = async () => {
  const wanted = readArguments(process.argv.slice(2))
  await mkdir(wanted.out, { recursive: true })
  const served = wanted.base ? { base: wanted.base, stop: () => undefined } : await serveBuild()
  const browser = await openBrowser()
  try {
    for (const page of wanted.pages) {
      for (const size of wanted.sizes) await shoot(browser, served.base, wanted, page, size)
    }
  } finally {
    await browser.close()
    served.stop()
  }
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
