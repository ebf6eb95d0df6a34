import type { ScoreBook } from '#shared/model/judging'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { personOf } from '../../tests/fixtures/people'
import { assign, inPanel, juror, jurorId, openJudging, tick, workId } from '../../tests/judging'

let t: TestCloud
const criteria = [
  { criterionId: 'idea', name: '策划创意', weight: 60 },
  { criterionId: 'craft', name: '制作难度', weight: 40 },
]
const scan = (who: string) => ({ fileId: `cloud://test/scan-${who}.jpg`, name: `${who}.jpg` })
beforeEach(async () => {
  t = await openJudging({ works: 3, jurors: 3, panel: { criteria } })
  await assign(t, 3)
  await t.write({
    storedFiles: ['organizer-1', 'owner-1'].map((who) => ({
      _id: scan(who).fileId,
      ...scan(who),
      ...{
        contestId: inPanel.contestId,
        owner: personOf(who).openid,
        purpose: 'scan',
        bytes: 1,
        sha256: who,
      },
      ...{ begunAt: 0, storedAt: 0, usedBy: null, video: null, faults: [], copy: null },
    })),
  })
})
afterEach(() => t.close())

const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } })
const marks = (idea: number, craft: number) => ({ scores: { idea, craft }, tick: null })
const whole = { [workId(0)]: marks(900, 850), [workId(1)]: marks(800, 700), [workId(2)]: marks(600, 650) }
const ofFirst = { ...inPanel, personId: jurorId(0) }
const save = (who: string, sheets: object = whole, scans = [scan('organizer-1')]) =>
  t.as(who).judging.savePaper({ ...ofFirst, sheets: sheets as typeof whole, scans })
const open = (who: string) => t.as(who).judging.openPaper(ofFirst)
const bookOfFirst = async () => {
  const [book] = await t.all<ScoreBook>('scoreBooks', { personId: jurorId(0) })
  return book
}

test('entered by one, entered again by another: equal, it is the juror’s and signed, with the scan', async () => {
  expect(await save('organizer-1')).toEqual({
    ok: true,
    value: { state: 'waiting', left: 0, differences: [] },
  })
  expect((await bookOfFirst())?.signedAt).toBeNull()
  const accepted = { ok: true, value: { state: 'accepted', left: 0, differences: [] } }
  expect(await save('owner-1')).toEqual(accepted)
  const book = await bookOfFirst()
  expect(book).toMatchObject({
    sheets: { [workId(0)]: { scores: { idea: 900, craft: 850 }, version: 1 } },
    paper: { scans: [scan('organizer-1')] },
  })
  expect(book?.paper?.enteredBy).toEqual([personOf('organizer-1').name, personOf('owner-1').name])
  expect(book?.signedAt).not.toBeNull()
  expect(await save('owner-1')).toEqual(accepted)
  expect(await save('organizer-1', { ...whole, [workId(0)]: marks(950, 850) })).toMatchObject(
    refused('SIGNED_OFF'),
  )
  expect(await t.as('organizer-1').judging.panelProgress(inPanel)).toMatchObject({
    value: { members: expect.arrayContaining([expect.objectContaining({ isPaper: true, done: 3 })]) },
  })
  const trail = await trailOf(t, inPanel.contestId)
  expect(trail.slice(-2)).toMatchObject([
    { action: 'savePaper', after: { state: 'waiting', scans: 1 } },
    { action: 'savePaper', after: { state: 'accepted', works: 3 } },
  ])
})

test('one person twice is one reading, and who has not read it all sees nothing of the other', async () => {
  await save('organizer-1')
  expect(await save('organizer-1')).toMatchObject({ value: { state: 'waiting' } })
  const { [workId(2)]: _last, ...some } = whole
  expect(await save('owner-1', some)).toMatchObject({ value: { state: 'begun', left: 1 } })
  const reply = await open('owner-1')
  if (!reply.ok) throw new Error(reply.error.code)
  expect(reply.value.works.map(({ other }) => other)).toEqual([null, null, null])
  expect(reply.value.readers).toHaveLength(2)
  expect((await bookOfFirst())?.signedAt).toBeNull()
})

test('where they differ the cell is named, both see both, and agreeing ends it', async () => {
  await save('organizer-1')
  const misread = { ...whole, [workId(1)]: marks(800, 100) }
  const differences = [{ entryId: workId(1), criterionId: 'craft' }]
  expect(await save('owner-1', misread)).toMatchObject({ value: { state: 'differs', differences } })
  for (const who of ['organizer-1', 'owner-1'])
    expect(await open(who)).toMatchObject({ value: { differences } })
  const reply = await open('owner-1')
  if (!reply.ok) throw new Error(reply.error.code)
  expect(reply.value.works.find(({ entryId }) => entryId === workId(1))).toMatchObject({
    mine: marks(800, 100),
    other: marks(800, 700),
  })
  expect((await bookOfFirst())?.sheets).toEqual({})
  // The first was the one who misread: they enter what both now read.
  expect(await save('organizer-1', misread)).toMatchObject({ value: { state: 'accepted' } })
  expect((await bookOfFirst())?.sheets[workId(1)]).toMatchObject(marks(800, 100))
})

test('not without a scan, not off the scale, not another’s work, not one’s own paper', async () => {
  expect(await save('organizer-1', whole, [])).toEqual(refused('SCAN_NEEDED'))
  expect(await save('organizer-1', whole, [scan('owner-1')])).toEqual(refused('SCAN_NOT_YOURS'))
  const off = { ...whole, [workId(0)]: marks(1_050, 850) }
  expect(await save('organizer-1', off)).toEqual(refused('SCORE_NOT_VALID', { criterionId: 'idea' }))
  expect(await save('organizer-1', { 'work-9999': marks(500, 500) })).toEqual(refused('ENTRY_NOT_ASSIGNED'))
  expect(await juror(t, 0).savePaper({ ...ofFirst, sheets: whole, scans: [] })).toEqual(refused('FORBIDDEN'))
  await t.write({
    roles: [
      {
        _id: 'both',
        ...{ contestId: inPanel.contestId, openid: 'oTEST_juror_0', role: 'owner', name: '评委0' },
        ...{ grantedAt: 0, removed: null },
      },
    ],
  })
  expect(await juror(t, 0).savePaper({ ...ofFirst, sheets: whole, scans: [] })).toEqual(refused('OWN_PAPER'))
  expect(await t.all('signedPapers')).toEqual([])
})

test('who signed in the app needs no paper, and a recused work is not on it', async () => {
  await juror(t, 0).declareRecusal({ ...inPanel, entryId: workId(0), reason: 'declared', words: '' })
  const reply = await open('organizer-1')
  if (!reply.ok) throw new Error(reply.error.code)
  expect(reply.value.works.map(({ entryId }) => entryId).sort()).toEqual([workId(1), workId(2)])
  for (const entryId of [workId(1), workId(2)])
    await juror(t, 0).saveScores({
      ...{ ...inPanel, entryId, ...marks(500, 500), comment: '', baseVersion: 0 },
      key: `a-key-of-${entryId}`,
    })
  expect(await tick(t, 0, workId(1), true, 1)).toMatchObject(refused('SCORE_NOT_VALID'))
  expect(await juror(t, 0).signOff(inPanel)).toMatchObject({ ok: true })
  expect(await save('organizer-1', {})).toMatchObject(refused('SIGNED_OFF'))
})
