import type { Catalogue, Entry } from '#shared/model/entry'
import type { TestCloud } from '../../tests/cloud'
import { fileIdOf, openJudging, workId } from '../../tests/judging'
import { filmBytes, upload } from '../../tests/uploads'

const contestId = 'hebei-2020'
let t: TestCloud
afterEach(() => t.close())

const faceOf = async (index: number) => (await t.all<Entry>('entries', { _id: workId(index) }))[0]
const saveCopy = async (index: number) => {
  const sent = await upload(t, 'organizer-1', { name: 'copy.mp4', bytes: filmBytes('front.mp4') })
  if (!sent.ok || sent.value.state !== 'stored') throw new Error('the copy was not stored')
  const copyFileId = sent.value.file.fileId
  const input = { contestId, fileId: fileIdOf(index), copyFileId, coverFileId: null, reason: '声音不同步' }
  expect(await t.as('organizer-1').media.saveCopy(input)).toMatchObject({ ok: true })
  return copyFileId
}

test('a copy that comes after publishing is what the public plays from then on', async () => {
  t = await openJudging({ works: 2, contest: { panels: [] } })
  expect(await t.as('organizer-1').judging.publishShortlist({ contestId })).toMatchObject({ ok: true })
  const before = await faceOf(1)
  const copyFileId = await saveCopy(1)
  const after = await faceOf(1)
  expect(after).toEqual({
    ...before,
    items: before?.items.map((item) => ({ ...item, video: copyFileId })),
  })
  const reply = await t.guest.entry.openEntry({ contestId, entryId: workId(1) })
  expect(reply).toMatchObject({ value: { entry: { items: [{ video: copyFileId }] } } })
  const [catalogue] = await t.all<Catalogue>('catalogues', { _id: contestId })
  expect(catalogue?.cards).toHaveLength(2)
})

test('before publishing nothing public appears by it', async () => {
  t = await openJudging({ works: 1, contest: { panels: [] } })
  await saveCopy(0)
  expect(await t.all('entries')).toEqual([])
})
