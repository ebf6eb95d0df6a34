import type { Browser } from 'playwright-core'
import { type Camera, openCamera } from './camera'
import type { Size } from './options'

const contestId = 'hebei-2020'
/** In the demo, the one that can be entered. */
const openContestId = 'wenzhou-2020'
const workOf = (number: string) => `contest/entry?contestId=${contestId}&entryId=${contestId}-${number}`
const contest = `contest/index?contestId=${contestId}`
const voter = 'voter-1'

const giveVotes = async ({ page }: Camera, votes: number) => {
  const button = (name: string) => page.getByRole('button', { name }).filter({ visible: true }).first()
  for (let wished = 1; wished < votes; wished++) await button('加一').click()
  await button(`投 ${votes} 票`).click()
  await page
    .getByText(/投票成功|都投出去了/)
    .filter({ visible: true })
    .first()
    .waitFor()
}

/** What the README shows: one contest, from the home page to the ranking. */
export const readmeAlbum = async (browser: Browser, base: string, folder: string): Promise<void> => {
  const camera = await openCamera(browser, base, { size: 'phone', persona: voter })
  const shots: readonly [string, string][] = [
    ['home', 'home'],
    ['contest', contest],
    ['work', workOf('037')],
  ]
  for (const [name, address] of shots) {
    await camera.open(address)
    await camera.photograph(`${folder}/${name}.jpg`)
  }
  await giveVotes(camera, 3)
  await camera.photograph(`${folder}/vote.jpg`)
  await camera.open(workOf('112'))
  await giveVotes(camera, 2)
  await camera.open('me')
  await camera.photograph(`${folder}/my-votes.jpg`)
  await camera.open('ranking')
  await camera.photograph(`${folder}/ranking.jpg`)
  await camera.close()
}

const views: readonly { readonly size: Size; readonly textScale?: number }[] = [
  { size: 'phone' },
  { size: 'small' },
  { size: 'wide' },
  { size: 'phone', textScale: 1.4 },
  { size: 'small', textScale: 1.4 },
]

const pages: readonly [string, string][] = [
  ['home', 'home'],
  ['contest', contest],
  ['work', workOf('037')],
  ['me', 'me'],
  ['ranking', 'ranking'],
  ['basket', `voting/basket/index?contestId=${contestId}`],
  ['proof', `voting/proof/index?contestId=${contestId}`],
  ['poster', `voting/poster/index?contestId=${contestId}&entryId=${contestId}-037`],
  ['entry', 'entry'],
  ['entrant-start', `entrant/start/index?contestId=${openContestId}`],
  ['entrant-enter', `entrant/enter/index?contestId=${openContestId}`],
  ['entrant-works', 'entrant/works'],
  ['gone', workOf('999')],
  ['about', `about/contest/index?contestId=${contestId}`],
]

/** For looking: every page in every size, and what each shows while it waits, fails or has no network. */
export const lookingAlbum = async (browser: Browser, base: string, folder: string): Promise<void> => {
  for (const { size, textScale = 1 } of views) {
    const suffix = textScale === 1 ? size : `${size}-${textScale}`
    const camera = await openCamera(browser, base, { size, textScale, persona: voter })
    for (const [name, address] of pages) {
      await camera.open(address)
      await camera.photograph(`${folder}/${name}.${suffix}.png`)
    }
    await camera.close()
  }
  for (const persona of [undefined, 'voter-new']) {
    const camera = await openCamera(browser, base, { size: 'phone', persona })
    for (const [name, address] of pages.slice(0, 5)) {
      await camera.open(address)
      await camera.photograph(`${folder}/${name}.${persona ?? 'guest'}.png`)
    }
    await camera.close()
  }
  await statesAlbum(browser, base, folder)
}

const statesAlbum = async (browser: Browser, base: string, folder: string): Promise<void> => {
  const camera = await openCamera(browser, base, { size: 'phone', persona: voter })
  const { page } = camera
  const frame = (name: string) => page.screenshot({ path: `${folder}/${name}.png` })
  for (const [name, address] of pages.slice(0, 5)) {
    await page.route('**/_cloud/call/**', () => undefined)
    await camera.open(address)
    await frame(`${name}.loading`)
    await page.unroute('**/_cloud/call/**')
    await page.route('**/_cloud/call/**', (route) => route.abort())
    await camera.open(address)
    await page.getByRole('button', { name: '再试一次' }).filter({ visible: true }).first().waitFor()
    await frame(`${name}.failed`)
    await page.unroute('**/_cloud/call/**')
    await page.reload()
    await camera.photograph(`${folder}/${name}.before-offline.png`)
    await page.context().setOffline(true)
    await page.getByText('网络断了').filter({ visible: true }).first().waitFor()
    await frame(`${name}.offline`)
    await page.context().setOffline(false)
  }
  await camera.close()
}
