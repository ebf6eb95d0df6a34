import { mkdir } from 'node:fs/promises'
import { chromiumPath, hasChromium, launchChromium } from './browser/chromium'
import { buildClient } from './build/client'
import { buildFunctions } from './build-functions'
import { openPassingDemo } from './demo/passingDemo'
import { lookingAlbum, readmeAlbum } from './screenshots/albums'
import { openCamera } from './screenshots/camera'
import { readArguments } from './screenshots/options'

/**
 * Pictures of the web preview. Without pages: those of the README into docs/screenshots, and all pages in all sizes
 * and states into .cache/screenshots, which git ignores.
 *
 *   npm run screenshots
 *   npm run screenshots -- gallery home --sizes phone,wide --text 1.4
 *   npm run screenshots -- 'contest/index?contestId=hebei-2020' --base http://127.0.0.1:8620 --as voter-1 --whole
 */
const main = async () => {
  if (!hasChromium) {
    console.error(`没有找到 Chromium（${chromiumPath}）。安装：apt-get install chromium fonts-noto-cjk`)
    process.exitCode = 1
    return
  }
  const wanted = readArguments(process.argv.slice(2))
  await mkdir(wanted.out, { recursive: true })
  await buildFunctions()
  await buildClient('preview')
  const demo = wanted.base ? undefined : await openPassingDemo()
  const base = wanted.base ?? demo?.cloud.url ?? ''
  const browser = await launchChromium()
  try {
    if (wanted.pages.length === 0) {
      await mkdir('docs/screenshots', { recursive: true })
      await readmeAlbum(browser, base, 'docs/screenshots')
      await lookingAlbum(browser, base, wanted.out)
    }
    for (const size of wanted.sizes) {
      const camera = await openCamera(browser, base, { ...wanted, size })
      for (const page of wanted.pages) {
        await camera.open(page)
        await camera.photograph(`${wanted.out}/${page.replace(/\W+/g, '-')}.${size}.png`)
      }
      await camera.close()
    }
  } finally {
    await browser.close()
    await demo?.close()
  }
}

main().catch((thrown) => {
  console.error(thrown)
  process.exitCode = 1
})
