import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import {
  chromiumPath,
  hasChromium,
  launchChromium,
  phoneWindow,
  scriptNames,
} from '../../../scripts/browser/chromium'
import type { CloudBridge } from '../protocol'
import type { Glass, OpenGlass } from './glass'
import { hostScript } from './hostScript'

export { chromiumPath, hasChromium }

export interface ChromiumGlass extends Glass {
  page: Page
}

/** A phone in headless Chromium: real layout, real fingers, real keys, real video. Slower, and one browser for each phone. */
export const openInChromium = (async (image, settings, bridge) => {
  if (!hasChromium)
    throw new Error(
      `No Chromium at ${chromiumPath}. Install it (Debian: apt-get install chromium) or set CHROMIUM`,
    )
  const server = await serveBlankPage()
  const browser = await launchChromium()
  try {
    const page = await openPage(browser, settings.window)
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.exposeFunction('bridgeCall', (name: keyof CloudBridge, args: unknown[]) =>
      (bridge[name] as (...given: unknown[]) => Promise<unknown>)(...args),
    )
    await page.addScriptTag({ content: hostScript() })
    await page.evaluate(startInPage, { image, settings })
    return glassOf(page, browser, server)
  } catch (error) {
    await browser.close()
    server.close()
    throw error
  }
}) satisfies OpenGlass

function glassOf(page: Page, browser: Browser, server: Server): ChromiumGlass {
  const run: Glass['run'] = async (name, ...args) => {
    const answer = await page.evaluate(
      ({ name, args }) => {
        const command = window.phone[name] as (...given: unknown[]) => unknown
        return command(...args)
      },
      { name, args: args as unknown[] },
    )
    return answer as never
  }
  return {
    page,
    run,
    async tap(target) {
      const { x, y } = await run('spot', target)
      await page.touchscreen.tap(x, y)
    },
    async type(target, words) {
      const { x, y } = await run('fieldSpot', target)
      await page.touchscreen.tap(x, y)
      await run('clearField', target)
      await page.keyboard.press('Delete')
      await page.keyboard.type(words)
    },
    async close() {
      await browser.close()
      server.close()
    },
  }
}

async function openPage(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ ...phoneWindow, viewport, bypassCSP: true })
  await page.addInitScript(scriptNames)
  // Pictures and films lie at the cloud's own address, which lets no foreign page in; on a phone WeChat fetches them.
  await page.route('**/_cloud/files/**', async (route) => {
    const { range } = route.request().headers()
    await route
      .fulfill({ response: await route.fetch({ headers: range ? { range } : {} }) })
      .catch(() => undefined)
  })
  return page
}

function startInPage({
  image,
  settings,
}: {
  image: Parameters<OpenGlass>[0]
  settings: Parameters<OpenGlass>[1]
}): void {
  const { bridgeCall } = window as unknown as { bridgeCall(name: string, args: unknown[]): Promise<never> }
  window.startPhone(image, settings, {
    callFunction: (...args) => bridgeCall('callFunction', args),
    uploadFile: (...args) => bridgeCall('uploadFile', args),
    getTempFileURL: (...args) => bridgeCall('getTempFileURL', args),
  })
}

/** A page over http, for a page of `about:blank` may load no picture and play no video. */
function serveBlankPage(): Promise<Server> {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      '<!doctype html><meta name="viewport" content="width=device-width, initial-scale=1"><body></body>',
    )
  })
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => ready(server))
  })
}
