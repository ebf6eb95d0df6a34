import { buildScreen, screenDir } from '../../scripts/build/screen'
import { hebeiContest } from '../fixtures/contests'
import { hebeiWorks } from '../fixtures/hebei2020'
import { newKey } from '../season'
import { openPreview } from './preview'
import type { Visitor } from './visitor'

const { contestId } = hebeiContest
const works = hebeiWorks.slice(0, 4)
const entryIdAt = (place: number) => `${contestId}-${works[place]?.no}`

beforeAll(() => buildScreen())

const openScreen = (visitor: Visitor, url: string) => visitor.page.goto(`${url}/screen/?contest=${contestId}`)

/** What the machine of the screen was ever told. */
const heardBy = (visitor: Visitor) => {
  const heard: string[] = []
  visitor.page.on('response', async (response) => {
    if (response.url().includes('/_cloud/call/')) heard.push(await response.text().catch(() => ''))
  })
  return heard
}

test('hidden to the end, then from the last place up by one key, on a screen that knows no more than the hall', async () => {
  const hidden = { mode: 'hidden', times: [], frozenFrom: null } as const
  const { t, visit } = await openPreview({
    season: { contest: { ...hebeiContest, countsVisibility: hidden }, works },
    webFolders: { '/screen': screenDir },
  })
  for (const [place, votes] of [7, 9, 3].entries()) {
    const lines = [{ entryId: entryIdAt(place), votes }]
    await t.as(`voter-${place + 1}`).voting.castVotes({ contestId, lines, key: newKey() })
  }
  await t.timer('voting', 'settle')
  const hall = await visit()
  const heard = heardBy(hall)
  await openScreen(hall, t.cloud.url)
  await hall.see('结果待揭晓')
  await hall.see('扫码看作品、投票')

  await t.at('2020-12-11 00:05')
  const staff = await visit('owner-1', { viewport: { width: 1280, height: 800 } })
  await openScreen(staff, t.cloud.url)
  await staff.see('结果待揭晓')
  const press = () => staff.page.keyboard.press('ArrowRight')
  await press()
  await staff.see('再按一次，开始揭晓')
  await press()
  await staff.see('已揭晓 0 件，共 4 件')
  const titles = works.map(({ title }) => title)
  for (const [step, place] of [3, 2, 0].entries()) {
    await press()
    await staff.see(`已揭晓 ${step + 1} 件，共 4 件`)
    await hall.see(`已揭晓 ${step + 1} 件，共 4 件`)
    await hall.see(titles[place] ?? '')
    expect(await hall.words(titles[1] ?? '').isVisible()).toBe(false)
  }
  // Neither its votes nor the total ever left the cloud.
  expect(heard.join()).toContain('"votes":7')
  expect(heard.join()).not.toMatch(/"votes":(9|19)\b/)
  await press()
  await hall.see('最终榜单')
  await hall.see(titles[1] ?? '')
}, 90_000)
