import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** Where Debian puts it; CHROMIUM names another place. No tool of ours downloads a browser. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
export const hasChromium = existsSync(chromiumPath)

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launchChromium = () => chromium.launch({ executablePath: chromiumPath, args: flags })

/** A phone's window, as a Chinese voter has it. */
export const phoneWindow = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
} as const

/** A program started by tsx names its functions by a call of this; a function sent into a page finds none there. */
export const scriptNames = { content: 'globalThis.__name ??= (named) => named' }
