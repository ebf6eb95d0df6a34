import type { TestCloud } from '../../tests/cloud'
import { fileIdOf, openJudging, secrets, workId } from '../../tests/judging'
import { filmBytes, upload } from '../../tests/uploads'

const contestId = 'hebei-2020'
let t: TestCloud
afterEach(() => t.close())

const files = (index: number) => t.database.collection('storedFiles').where({ _id: fileIdOf(index) })
const list = async (more: object = {}, who = 'organizer-1') => {
  const reply = await t.as(who).media.listMissingCopies({ contestId, ...more })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}

test('every film that no phone plays, with its work, until staff send a copy by hand', async () => {
  t = await openJudging({ works: 4 })
  expect(await list()).toEqual({ films: [], works: 0, total: 0, next: null })
  await files(1).update({ 'copy.state': 'failed' })
  await files(2).remove()
  await t.database
    .collection('submissions')
    .where({ _id: workId(3) })
    .update({
      items: [
        { fileId: null, link: { platform: 'douyin', address: 'https://v.douyin.com/a/' } },
        { fileId: fileIdOf(3), link: null },
      ],
    })
  await files(3).update({ 'copy.state': 'waiting' })
  const found = await list({}, 'reviewer-1')
  expect([found.works, found.total, found.next]).toEqual([3, 3, null])
  expect(
    found.films.map(({ entryId, author, place, places, state, file }) => [
      ...[entryId, author, place, places, state],
      file?.fileId ?? null,
    ]),
  ).toEqual([
    [workId(1), '作者1号', 1, 1, 'failed', fileIdOf(1)],
    [workId(2), '作者2号', 1, 1, 'gone', null],
    [workId(3), '作者3号', 2, 2, 'waiting', fileIdOf(3)],
  ])
  for (const secret of [secrets.hash, secrets.sealed, secrets.owner])
    expect(JSON.stringify(found)).not.toContain(secret)

  const sent = await upload(t, 'organizer-1', { name: 'copy.mp4', bytes: filmBytes('front.mp4') })
  if (!sent.ok || sent.value.state !== 'stored') throw new Error('the copy was not stored')
  const copyFileId = sent.value.file.fileId
  const input = { contestId, fileId: fileIdOf(1), copyFileId, coverFileId: null, reason: '手工转码' }
  expect(await t.as('organizer-1').media.saveCopy(input)).toMatchObject({ ok: true })
  expect((await list()).films.map(({ entryId }) => entryId)).toEqual([workId(2), workId(3)])
})

test('once works are chosen, the others may stay as they are', async () => {
  t = await openJudging({ works: 3 })
  for (const index of [0, 2]) await files(index).update({ 'copy.state': 'failed' })
  const shortlist = { contestId, panelId: 'shortlist', chosen: [workId(1), workId(2)], reserves: [] }
  await t.write({ shortlists: [{ _id: contestId, ...shortlist, numbers: {}, publishedAt: null }] })
  expect((await list()).films.map(({ entryId }) => entryId)).toEqual([workId(2)])
})

test('a page at a time, at the same price for one film and thirty', async () => {
  t = await openJudging({ works: 30 })
  await files(0).update({ 'copy.state': 'failed' })
  await list()
  await list()
  const one = t.databaseCalls('listMissingCopies')
  await t.database.collection('storedFiles').where({ contestId }).update({ 'copy.state': 'failed' })
  expect(await list({ limit: 20 })).toMatchObject({ works: 30, total: 30, next: 20 })
  expect((await list({ offset: 20, limit: 20 })).films).toHaveLength(10)
  expect(t.databaseCalls('listMissingCopies')).toBe(one)
})

test('only those who may mend it are told', async () => {
  t = await openJudging({ works: 1 })
  for (const who of ['voter-1', 'observer-1', 'juror-1'])
    expect(await t.as(who).media.listMissingCopies({ contestId })).toEqual({
      ok: false,
      error: { code: 'FORBIDDEN' },
    })
})
