import type { AuditRecord } from '#shared/model/audit'
import { hebeiContest } from '../fixtures/contests'
import { hebeiWorks } from '../fixtures/hebei2020'
import { finalAt, finalListOf } from '../fixtures/showcase'
import { openPreview } from './preview'

const { contestId } = hebeiContest
const [first, second] = hebeiWorks
const contest = { ...hebeiContest, finalAt, status: 'archived' as const }

const openFinal = async () => {
  const preview = await openPreview({ at: '2021-01-05 12:00', season: { contest } })
  await preview.t.write(finalListOf({ contest, works: hebeiWorks }, 30))
  return preview
}

test('from a contest that was put away to its winners: nothing plays by itself, and the next work is a tap away', async () => {
  const { visit } = await openFinal()
  const guest = await visit()
  await guest.open('contest/index', { contestId })
  await guest.words('获奖作品展播').tap()
  await guest.see('一等奖')
  await guest.see(first?.title ?? '')
  expect(await guest.page.locator('video').count()).toBe(0)
  await guest.button(new RegExp(first?.title ?? '')).tap()
  await guest.see('第 1 部，共 30 部')
  expect(await guest.page.locator('video').count()).toBe(0)
  await guest.button(`播放：${first?.title}`).tap()
  await guest.until(async () => (await guest.page.locator('video').filter({ visible: true }).count()) === 1)
  await guest.page
    .getByRole('link', { name: /下一部/ })
    .filter({ visible: true })
    .tap()
  await guest.see('第 2 部，共 30 部')
  await guest.see('二等奖')
  await guest.see(second?.title ?? '')
  await guest.tap('获奖海报')
  await guest.see('发给朋友或保存')
  const drawn = guest.page.locator('.poster-picture img').first()
  expect(await drawn.evaluate((picture: HTMLImageElement) => picture.src.slice(0, 22))).toBe(
    'data:image/png;base64,',
  )
})

test('how it went, and a page that is early', async () => {
  const { t, visit } = await openFinal()
  const guest = await visit()
  await guest.open('results/showcase/index', { contestId })
  await guest.see('一等奖')
  await guest.page.getByRole('radio', { name: '这一届' }).tap()
  await guest.see('公开展示')
  await guest.see('从哪里来')
  await guest.see('石家庄')
  // The code of its poster, as WeChat hands it to the page that is registered for codes.
  await guest.open('contest/entry', { scene: `s=${contestId}` })
  await guest.see('获奖作品展播')
  await guest.see('一等奖')
  await t.write({ contests: [{ _id: 'early', ...hebeiContest, contestId: 'early' }] })
  await guest.open('results/showcase/index', { contestId: 'early' })
  await guest.see('还没有到展播的时候')
  await guest.open('results/winner/index', { contestId })
  await guest.see('链接不完整')
})

test('an organiser takes the originals for a broadcaster, on record', async () => {
  const { t, visit } = await openFinal()
  const organizer = await visit('organizer-1')
  await organizer.open('admin/showcase/index', { contestId })
  await organizer.tap('生成下载清单')
  await organizer.type('例如：交河北广播电视台，1 月专题展播', '交河北台展播')
  await organizer.tap('生成清单')
  await organizer.see('30 个文件')
  const [saved] = await Promise.all([organizer.page.waitForEvent('download'), organizer.tap('保存下载清单')])
  expect(saved.suggestedFilename()).toBe('获奖作品下载清单.txt')
  const trail = await t.all<AuditRecord>('auditRecords', { contestId, action: 'listOriginals' })
  expect(trail.map(({ reason, after }) => [reason, after])).toEqual([
    ['交河北台展播', { list: 'winners', from: 0, works: 20 }],
    ['交河北台展播', { list: 'winners', from: 20, works: 10 }],
  ])
})
