import type { CountsVisibility } from '#shared/model/contest'
import type { Story } from '#shared/model/showcase'
import type { TestCloud } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { hebeiWorks } from '../../tests/fixtures/hebei2020'
import { finalListOf } from '../../tests/fixtures/showcase'
import { newKey, openHebei } from '../../tests/season'

const contestId = 'hebei-2020'
const entry = (number: number) => `hebei-2020-${String(number).padStart(3, '0')}`
const hidden: CountsVisibility = { mode: 'hidden', times: [], frozenFrom: null }

let t: TestCloud
afterEach(() => t.close())

/** Two people, on two days of three. */
const openAfter = async (countsVisibility: CountsVisibility, works = hebeiWorks.slice(0, 5)) => {
  const season = { contest: { ...hebeiContest, countsVisibility }, works }
  t = await openHebei({ at: '2020-11-26 12:00', instancesPerFunction: 1, season })
  await cast('voter-1', 10)
  await cast('voter-2', 2)
  await t.timer('voting', 'settle')
  await t.at('2020-11-28 12:00')
  await cast('voter-1', 3)
  await t.timer('voting', 'settle')
  await t.at('2020-12-11 00:05')
  await t.timer('voting', 'settle')
  await t.write(finalListOf(season, 3))
}

const cast = async (who: string, votes: number) => {
  const lines = [{ entryId: entry(1), votes }]
  const reply = await t.as(who).voting.castVotes({ contestId, lines, key: newKey() })
  if (!reply.ok) throw new Error(reply.error.code)
}

const openStory = async () => {
  const reply = await t.guest.showcase.openStory({ contestId })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}
const stored = async () => {
  const [story] = await t.all<Story>('stories')
  return story
}

test('votes, ballots, people and days, from what was counted; told once and then kept', async () => {
  await openAfter({ mode: 'live', times: [], frozenFrom: null })
  const story = await openStory()
  expect(story).toMatchObject({ works: 5, winners: 3, votingDays: 15, entered: null })
  expect(story.counts).toEqual({
    ...{ votes: 15, ballots: 3, voters: 2 },
    byDay: [
      { day: '2020-11-26', votes: 12 },
      { day: '2020-11-27', votes: 0 },
      { day: '2020-11-28', votes: 3 },
    ],
  })
  expect(story.cities.reduce((sum, { works }) => sum + works, 0)).toBe(5)
  expect(await stored()).toMatchObject(story)
  // What is kept is what is answered.
  await t.database.collection('slips').where({}).remove()
  expect(await openStory()).toEqual(story)
})

test.each([
  ['hidden', hidden],
  ['frozen', { mode: 'live', times: [], frozenFrom: 1 } as const],
])('a count that is %s is neither told nor stored; once it is revealed it is both', async (_, visibility) => {
  await openAfter(visibility)
  expect((await openStory()).counts).toBeNull()
  expect(await stored()).toMatchObject({ counts: null, madeOf: expect.stringContaining(' none ') })
  expect(JSON.stringify(await stored())).not.toMatch(/votes|ballots|voters/)

  const reveal = (shown: number, works: number) =>
    t.as('owner-1').voting.revealRanking({ contestId, shown, works, reason: '颁奖礼' })
  expect((await reveal(0, 0)).ok).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  expect((await openStory()).counts).toBeNull()
  expect((await reveal(0, 5)).ok).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  expect((await openStory()).counts).toMatchObject({ votes: 15, voters: 2 })
})

test('votes that a ruling took out of the count are nobody’s in the story', async () => {
  await openAfter({ mode: 'live', times: [], frozenFrom: null })
  const { updated } = await t.database
    .collection('slips')
    .where({ day: '2020-11-28' })
    .update({ ruling: 'r-1' })
  expect(updated).toBe(1)
  await t.database.collection('slips').where({ 'lines.votes': 2 }).update({ ruling: 'r-1' })
  expect((await openStory()).counts).toMatchObject({ voters: 1 })
})

test('a story costs as many looks for 2 works as for 60', async () => {
  const costs: number[] = []
  for (const works of [2, 60]) {
    await openAfter({ mode: 'live', times: [], frozenFrom: null }, hebeiWorks.slice(0, works))
    await openStory()
    const first = t.databaseCalls('openStory')
    await openStory()
    costs.push(first, t.databaseCalls('openStory'))
    await t.close()
  }
  expect(costs).toEqual([11, 0, 11, 0])
})
