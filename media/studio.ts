import { existsSync } from 'node:fs'
import { build } from 'esbuild'
import { chromium, type Page } from 'playwright-core'
import type { ShotRequest } from './scenes/page'

// The browser that paints. One page, one canvas; a picture comes back as JPEG.

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

export function findBrowser(): string {
  const named = process.env.CHROMIUM_PATH
  const found = [...(named ? [named] : []), ...BROWSERS].find((path) => existsSync(path))
  if (!found)
    throw new Error('Chromium is missing: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH')
  return found
}

export interface Studio {
  shoot: (shot: ShotRequest) => Promise<Buffer>
  close: () => Promise<void>
}

export async function openStudio(): Promise<Studio> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS })
  const page: Page = await browser.newPage()
  await page.addScriptTag({ content: await bundled() })
  return {
    shoot: async (shot) => Buffer.from(await page.evaluate((asked) => window.shoot(asked), shot), 'base64'),
    close: () => browser.close(),
  }
}

async function bundled(): Promise<string> {
  const entry = new URL('./scenes/page.ts', import.meta.url).pathname
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome110',
  })
  return result.outputFiles[0]?.text ?? ''
}
