import type { TestCloud } from '../../tests/cloud'
import { assign, inPanel, juror, openJudging, workId, worksOf } from '../../tests/judging'

let t: TestCloud
afterEach(() => t.close())

const criteria = [{ criterionId: 'whole', name: '总体', weight: 100 }]
const give = async (index: number, score: (work: number) => number) => {
  for (const entryId of await worksOf(t, index))
    await juror(t, index).saveScores({
      ...{
        ...inPanel,
        entryId,
        scores: { whole: score(Number(entryId.slice(-4))) },
        tick: null,
        comment: '',
      },
      ...{ baseVersion: 0, key: `a-key-of-${index}-${entryId}` },
    })
}
const staff = () => t.as('organizer-1').judging

test('who agrees, who leans, what stands apart: shown, and nothing is changed by it', async () => {
  t = await openJudging({ works: 8, jurors: 4, panel: { criteria, readersPerEntry: 4 } })
  await assign(t, 4)
  const fair = (work: number) => 300 + 50 * work
  for (const index of [0, 1, 2]) await give(index, fair)
  await give(3, (work) => (work === 7 ? 100 : fair(work)))
  const reply = await staff().panelAgreement(inPanel)
  expect(reply).toMatchObject({
    value: {
      jurors: expect.arrayContaining([expect.objectContaining({ name: '评委3', works: 8, far: 1 })]),
      far: [{ entryId: workId(7), name: '评委3', total: 100, others: 650 }],
      farInAll: 1,
    },
  })
  const ranking = await staff().panelRanking(inPanel)
  if (!ranking.ok) throw new Error(ranking.error.code)
  expect(ranking.value.rows.find(({ entryId }) => entryId === workId(7))).toMatchObject({
    totals: [650, 650, 650, 100],
    value: 513,
    counted: [],
  })
  expect(await juror(t, 0).panelAgreement(inPanel)).toMatchObject({ error: { code: 'FORBIDDEN' } })
})

test('totals are moved only where the rule says so, and both are told', async () => {
  t = await openJudging({ works: 6, jurors: 2, panel: { criteria, readersPerEntry: 2, normalisedFrom: 6 } })
  await assign(t, 2)
  await give(0, (work) => 200 + 50 * work)
  await give(1, (work) => 600 + 50 * work)
  const ranking = await staff().panelRanking(inPanel)
  if (!ranking.ok) throw new Error(ranking.error.code)
  expect(ranking.value.rows.map(({ totals, counted }) => [totals, counted[0] === counted[1]])).toEqual(
    [5, 4, 3, 2, 1, 0].map((work) => [[600 + 50 * work, 200 + 50 * work], true]),
  )
})
