import { instantOf } from '#shared/lib/day'
import { roleDocuments } from '../../scripts/seed/roleDocuments'
import type { Documents } from '../../scripts/seed/seasonDocuments'
import type { TestCloud } from '../../tests/cloud'
import { resultsDesk, resultsDocuments } from '../../tests/fixtures/results'
import { entering, enteringDocuments } from '../../tests/fixtures/submissions'
import { openHebei } from '../../tests/season'

let t: TestCloud
beforeEach(async () => {
  t = await openHebei()
  await t.write(enteringDocuments('oTEST_somebody'))
  await t.write(roleDocuments(entering.contestId))
})
afterEach(() => t.close())

const needsOf = async (contestId: string) => {
  const desk = await t.as('organizer-1').contest.listDesk({})
  if (!desk.ok) throw new Error(desk.error.code)
  const needs = desk.value.contests.find((one) => one.contestId === contestId)?.needs
  return needs && [needs.toReview, needs.complaints, needs.complaintsDue]
}

test('each contest tells what waits for review and which complaints are due, and no other’s', async () => {
  expect(await needsOf(entering.contestId)).toEqual([3, 0, 0])
  expect(await needsOf('hebei-2020')).toEqual([0, 1, 0])
})

test('a complaint is due from a day before its deadline until it is answered', async () => {
  await t.at('2020-12-01 14:59')
  expect(await needsOf('hebei-2020')).toEqual([0, 1, 0])
  await t.at('2020-12-01 15:00')
  expect(await needsOf('hebei-2020')).toEqual([0, 1, 1])
  const answered = await t.as('organizer-1').entry.answerComplaint({
    contestId: 'hebei-2020',
    number: entering.complaintNumber,
    outcome: 'dismissed',
    text: '经核实，片中人物是作者本人的父亲。',
    takeDown: false,
  })
  expect(answered).toMatchObject({ ok: true, value: { answeredAt: instantOf('2020-12-01 15:00') } })
  expect(await needsOf('hebei-2020')).toEqual([0, 0, 0])
})

test('an objection waits and is due like a complaint, and an answered one is neither', async () => {
  const { publicId, objectionNumber: number } = resultsDesk
  const { contests, awardLists, publicities, objections } = resultsDocuments('oTEST_doubter', 2)
  await t.write({ contests, awardLists, publicities, objections } as Documents)
  await t.write(roleDocuments(publicId))
  const objectionsOf = async () => {
    const desk = await t.as('organizer-1').contest.listDesk({})
    if (!desk.ok) throw new Error(desk.error.code)
    const needs = desk.value.contests.find((one) => one.contestId === publicId)?.needs
    return needs && [needs.objections, needs.objectionsDue]
  }
  expect(await objectionsOf()).toEqual([2, 2])
  const answer = { contestId: publicId, number, outcome: 'dismissed', text: '已核对原始素材' } as const
  expect((await t.as('organizer-1').results.answerObjection(answer)).ok).toBe(true)
  expect(await objectionsOf()).toEqual([1, 1])
})
