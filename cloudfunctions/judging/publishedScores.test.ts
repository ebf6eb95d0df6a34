import type { TestCloud } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { contestId, fixedStages, openResults, propose, secret, workId } from '../../tests/results'

let t: TestCloud
afterEach(() => t.close())

const jury = (index: number) => 1_000 - 5 * index
const look = (more: object = {}) => t.guest.judging.publishedScores({ contestId, ...more })
const nothing = { ok: true, value: { rule: null, jurors: [], works: [], next: null } }

/** Publicity is open, and the jury's rule publishes this. */
const open = async (publishes: { readonly names: boolean; readonly scores: boolean } | undefined) => {
  const rules = {
    stages: fixedStages,
    panels: hebeiContest.panels.map((panel) => ({ ...panel, ...(publishes && { publishes }) })),
  }
  t = await openResults({ jury, contest: rules })
  const rule = rules.panels.find(({ purpose }) => purpose === 'jury')
  await t.database
    .collection('panels')
    .where({ contestId })
    .update({ rule: t.database.command.set(rule) })
  expect((await propose(t)).ok).toBe(true)
  expect((await t.as('owner-1').results.beginPublicity({ contestId, reason: '评委会议通过' })).ok).toBe(true)
}

test('names and what each gave, once the results are public and not before', async () => {
  await open({ names: true, scores: true })
  expect(await look()).toEqual(nothing)
  await t.at('2020-12-21 00:00')
  const reply = await look()
  if (!reply.ok) throw new Error(reply.error.code)
  const { jurors, works, next } = reply.value
  expect(jurors).toEqual(['评委0', '评委1', '评委2', '评委3', '评委4'])
  expect([works.length, next]).toEqual([30, 30])
  expect(works[0]).toMatchObject({
    entryId: workId(0),
    value: 1_000,
    totals: jurors.map((juror) => ({ juror, total: 1_000 })),
  })
  const told = JSON.stringify([reply, await look({ offset: 120 })])
  for (const hidden of [secret, 'oFIXTURE', 'personId', 'comment']) expect(told).not.toContain(hidden)
})

test('scores without names tell no name, and names without scores no score', async () => {
  await open({ names: false, scores: true })
  await t.at('2020-12-21 00:00')
  const scores = await look()
  if (!scores.ok) throw new Error(scores.error.code)
  expect(scores.value.jurors).toEqual([])
  expect(scores.value.works[0]?.totals).toEqual(Array(5).fill({ juror: null, total: 1_000 }))
  expect(JSON.stringify(scores)).not.toContain('评委0')
  await t.close()
  await open({ names: true, scores: false })
  await t.at('2020-12-21 00:00')
  expect(await look()).toMatchObject({ value: { jurors: { 4: '评委4' }, works: [] } })
})

test('a rule that says nothing publishes nothing', async () => {
  await open(undefined)
  await t.at('2020-12-21 00:00')
  expect(await look()).toEqual(nothing)
})
