import { type Mark, markThresholds } from '#shared/model/ruling'
import type { TestCloud } from '../../tests/cloud'
import { openHebei } from '../../tests/season'

const contestId = 'hebei-2020'

let t: TestCloud
beforeEach(async () => {
  t = await openHebei({ instancesPerFunction: 1 })
})
afterEach(() => t.close())

const listMarks = async (who = 'owner-1') => {
  const reply = await t.as(who).ruling.listMarks({ contestId })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}

test('values of a kind that came later are the usual ones', async () => {
  const { riskAccounts: _later, riskPercent: _too, ...earlier } = markThresholds
  await t.write({ inspections: [{ _id: contestId, contestId, batch: 0, at: 0, thresholds: earlier }] })
  expect((await listMarks()).thresholds).toEqual(markThresholds)
})

test('a reviewer reads marks where everybody sees the count, and others of the staff always', async () => {
  const mark: Mark = {
    ...{ markId: 'm-1', contestId, kind: 'oneWork', entryId: `${contestId}-009`, slipIds: ['s-1'] },
    ...{ accounts: 40, votes: 400, firstAt: 1, lastAt: 2, measured: 40, threshold: 40 },
    ...{ state: 'open', note: null, rulingId: null },
  }
  await t.write({ marks: [{ _id: `${contestId}:m-1`, ...mark }] })
  for (const who of ['reviewer-1', 'organizer-1', 'owner-1', 'observer-1'])
    expect(await listMarks(who)).toMatchObject({ isHeldBack: false, marks: [{ votes: 400 }] })
  await t.database.collection('contests').doc(contestId).update({ 'countsVisibility.mode': 'hidden' })
  t.cloud.crashNext('ruling', { afterDatabaseCalls: 1 })
  await t.timer('ruling', 'inspect')
  expect(await listMarks('reviewer-1')).toMatchObject({ isHeldBack: true, marks: [], next: null })
  for (const who of ['organizer-1', 'owner-1', 'observer-1'])
    expect(await listMarks(who)).toMatchObject({ isHeldBack: false, marks: [{ votes: 400 }] })
})
