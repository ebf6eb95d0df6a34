import type { StoredFile } from '#shared/model/media'
import { hebeiContest } from '../fixtures/contests'
import { hebeiWorks } from '../fixtures/hebei2020'
import { fileIdOf, jurorId, workId, writeJudging } from '../judging'
import { filmBytes } from '../uploads'
import { openPreview } from './preview'

const { contestId } = hebeiContest
const season = { contest: hebeiContest, works: [] }
const at = '2020-11-20 12:00'

const filmOf = (index: number) => `cloud://localcloud.local-localcloud/media/${hebeiWorks[index]?.clip}`

test('a film that no phone plays keeps a jury from being assigned, until staff send a copy', async () => {
  const { t, visit } = await openPreview({ at, season })
  await writeJudging(t, { works: 2, jurors: 3 })
  await t.database
    .collection('storedFiles')
    .where({ _id: fileIdOf(1) })
    .update({ 'copy.state': 'failed' })
  const jurors = [0, 1, 2].map((index) => ({ personId: jurorId(index), unit: '' }))
  const assign = () => t.as('organizer-1').judging.assignPanel({ contestId, panelId: 'shortlist', jurors })
  expect(await assign()).toMatchObject({ error: { code: 'COPIES_MISSING', works: 1 } })

  const staff = await visit('organizer-1')
  await staff.open('admin/judging/index', { contestId })
  await staff.see('1 件作品手机还放不了')
  await staff.tap('去看看')
  await staff.see('没能转换')
  await staff.tap(/上传能放的版本/)
  const chooser = staff.page.waitForEvent('filechooser')
  await staff.tap('选择文件')
  const buffer = filmBytes('front.mp4')
  await (await chooser).setFiles({ name: 'copy.mp4', mimeType: 'video/mp4', buffer })
  await staff.see('换一个')
  await staff.tap('用这个版本')
  await staff.see('都能放')
  const [mended] = await t.all<StoredFile>('storedFiles', { _id: fileIdOf(1) })
  expect(mended?.copy).toMatchObject({ state: 'ready', fileId: expect.stringContaining('.mp4') })
  expect(await assign()).toMatchObject({ ok: true, value: { works: 2, short: 0 } })
})

test('of a set one chooses which film plays, and never two do; a link is words to copy', async () => {
  const { t, visit } = await openPreview({
    at,
    season: { ...season, contest: { ...hebeiContest, panels: [] } },
  })
  await writeJudging(t, { works: 2, jurors: 0 })
  for (const index of [0, 1])
    await t.database
      .collection('storedFiles')
      .where({ _id: fileIdOf(index) })
      .update({ 'copy.fileId': filmOf(index) })
  const link = { platform: 'kuaishou', address: 'https://v.kuaishou.com/abcDEF' }
  await t.database
    .collection('submissions')
    .where({ _id: workId(0) })
    .update({
      items: [...[0, 1].map((index) => ({ fileId: fileIdOf(index), link: null })), { fileId: null, link }],
    })
  expect(await t.as('organizer-1').judging.publishShortlist({ contestId })).toMatchObject({ ok: true })

  const voter = await visit('voter-1')
  await voter.open('contest/entry', { contestId, entryId: workId(0) })
  const films = voter.page.locator('video')
  const play = async () => {
    await voter.tap(/^播放/)
    await voter.until(async () => (await films.count()) === 1, 'no film is live')
    return films.getAttribute('src')
  }
  const first = await play()
  await voter.page.getByRole('tab', { name: '第 2 个' }).click()
  await voter.until(async () => (await films.count()) === 0, 'the first film went on')
  expect(await play()).not.toBe(first)
  await voter.page.getByRole('tab', { name: '第 3 个' }).click()
  await voter.see('发布在快手')
  await voter.see(link.address)
  expect(await films.count()).toBe(0)
})
