import type { Catalogue, Entry } from '#shared/model/entry'
import type { SubmittedItem } from '#shared/model/submission'
import type { BallotPaper } from '#shared/model/vote'
import type { TestCloud } from '../../tests/cloud'
import { copyIdOf, fileIdOf, openJudging, secrets, workId } from '../../tests/judging'

const contestId = 'hebei-2020'
const link = { platform: 'douyin', address: 'https://v.douyin.com/abc123/' } as const

let t: TestCloud
afterEach(() => t.close())

/** A contest without a shortlist’s panel: all that is approved is published. */
const open = async (works: number) => {
  t = await openJudging({ works, contest: { panels: [] } })
}
const publish = () => t.as('organizer-1').judging.publishShortlist({ contestId })
const setItems = (index: number, items: readonly SubmittedItem[], cover = '') =>
  t.database
    .collection('submissions')
    .where({ _id: workId(index) })
    .update({ items, cover })
const opened = async (index: number) => {
  const reply = await t.guest.entry.openEntry({ contestId, entryId: workId(index) })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value.entry
}
const numbers = async () =>
  Object.fromEntries((await t.all<Entry>('entries')).map(({ entryId, number }) => [entryId, number]))

test('a set is public with all of its films, and a list shows it by the first', async () => {
  await open(2)
  await t.database
    .collection('storedFiles')
    .where({ _id: fileIdOf(1) })
    .update({
      'copy.cover': 'cloud://test/still-1.jpg',
      video: { milliseconds: 9_400, width: 16, height: 9 },
    })
  await setItems(0, [
    { fileId: null, link },
    { fileId: fileIdOf(1), link: null },
    { fileId: fileIdOf(0), link },
  ])
  await setItems(1, [])
  expect(await publish()).toMatchObject({ value: { works: 2 } })
  const second = {
    video: copyIdOf(1),
    cover: 'cloud://test/still-1.jpg',
    seconds: 9,
    orientation: 'landscape',
  }
  expect(await opened(0)).toMatchObject({
    seconds: 9,
    orientation: 'landscape',
    cover: 'cloud://test/still-1.jpg',
    items: [
      { video: null, cover: '', seconds: 0, orientation: 'landscape', link },
      { ...second, link: null },
      { video: copyIdOf(0), cover: '', seconds: 61, orientation: 'portrait', link },
    ],
  })
  const [catalogue] = await t.all<Catalogue>('catalogues')
  expect(Object.keys(catalogue?.cards[0] ?? {}).sort()).toEqual([
    ...['author', 'categoryId', 'cover', 'entryId', 'number', 'orientation', 'seconds', 'title', 'unit'],
  ])
})

test('a work that is a link is public as one, and nothing of it is missing', async () => {
  await open(1)
  await setItems(0, [{ fileId: null, link }], 'cloud://test/cover-0.jpg')
  expect(await publish()).toMatchObject({ value: { works: 1 } })
  const entry = await opened(0)
  expect([entry.items, entry.seconds, entry.cover]).toEqual([
    [{ video: null, cover: 'cloud://test/cover-0.jpg', seconds: 0, orientation: 'landscape', link }],
    0,
    'cloud://test/cover-0.jpg',
  ])
})

test('originals, and who sent them, are in no public reply', async () => {
  await open(2)
  await publish()
  const replies = JSON.stringify([
    await opened(0),
    await t.guest.entry.listEntries({ contestId }),
    await t.guest.entry.pickEntries({ contestId, entryIds: [workId(1)] }),
  ])
  for (const secret of [fileIdOf(0), fileIdOf(1), ...Object.values(secrets)])
    expect(replies).not.toContain(secret)
})

test('a second publishing never reuses the number of a work that was taken down', async () => {
  await open(2)
  await publish()
  expect(await numbers()).toEqual({ [workId(0)]: '001', [workId(1)]: '002' })
  const down = await t.as('organizer-1').entry.takeDown({ contestId, entryId: workId(1), reason: '版权投诉' })
  expect(down).toMatchObject({ ok: true })

  await t.write({
    submissions: (await t.all<Record<string, unknown>>('submissions', { _id: workId(0) })).map((work) => ({
      ...work,
      _id: 'late-work',
      entryId: 'late-work',
      events: [{ at: 1, kind: 'approved', reasons: [] }],
    })),
  })
  await t.database.collection('shortlists').where({ _id: contestId }).remove()
  expect(await publish()).toMatchObject({ value: { works: 3 } })
  expect(await numbers()).toEqual({ [workId(0)]: '001', [workId(1)]: '002', 'late-work': '003' })

  // It is down and stays down, on every list.
  const [catalogue] = await t.all<Catalogue>('catalogues')
  const [paper] = await t.all<BallotPaper>('papers')
  expect(catalogue?.cards.map(({ number }) => number)).toEqual(['001', '003'])
  expect(Object.keys(paper?.works ?? {}).sort()).toEqual(['late-work', workId(0)].sort())
  expect(await t.guest.entry.openEntry({ contestId, entryId: workId(1) })).toMatchObject({
    error: { code: 'ENTRY_TAKEN_DOWN' },
  })
})
