import type { AwardList } from '#shared/model/results'
import type { TestCloud } from '../../tests/cloud'
import { trailOf } from '../../tests/desk'
import { hebeiContest } from '../../tests/fixtures/contests'
import { contestId, openResults, propose, secret, workId } from '../../tests/results'

let t: TestCloud
afterEach(() => t.close())
const desk = () => t.as('organizer-1').results
const refused = (code: string, more = {}) => ({ ok: false, error: { code, ...more } })
const winnersOf = async () => {
  const reply = await desk().openResults({ contestId })
  if (!reply.ok || !reply.value.proposed) throw new Error('nothing proposed')
  return Object.fromEntries(reply.value.proposed.awards.map((award) => [award.awardId, award]))
}
const adjust = (kind: 'give' | 'withhold' | 'leaveEmpty', awardId: string, to?: string) =>
  desk().adjustAward({ contestId, kind, awardId, ...(to && { to }), reason: '评委会议决定' })

test('河北: 150 works from votes and jury to 125 awards', async () => {
  t = await openResults()
  expect(await propose(t)).toMatchObject({ value: { works: 150, ties: [], placesLeft: 15 } })
  for (let index = 60; index < 75; index++)
    expect((await adjust('give', 'creative', workId(index))).ok).toBe(true)
  const awards = await winnersOf()
  const sizes = Object.fromEntries(Object.entries(awards).map(([awardId, { to }]) => [awardId, to.length]))
  expect(sizes).toEqual({
    ...{ first: 5, second: 10, third: 20, excellent: 15, popular: 10, creative: 15, memorial: 50 },
    organisation: 0,
  })
  expect(awards.first?.to).toEqual([0, 1, 2, 3, 4].map(workId))
  const all = Object.values(awards).flatMap(({ to }) => to)
  expect([all.length, new Set(all).size]).toEqual([125, 125])
  expect(await adjust('give', 'creative', workId(80))).toEqual(refused('AWARD_FULL', { places: 15 }))
  const trail = await trailOf(t, contestId)
  expect(trail.filter(({ action }) => action === 'adjustAward')).toHaveLength(15)
  expect(trail.at(-1)).toMatchObject({ target: 'award:creative', reason: '评委会议决定', byName: '苏梅' })
})

test('the table has every number on the way, a page at a time, and says how steady the winners are', async () => {
  t = await openResults()
  await propose(t)
  const reply = await desk().openResults({ contestId, limit: 2 })
  expect(reply).toMatchObject({
    value: {
      mayWrite: true,
      proposed: {
        total: 150,
        next: 2,
        mix: { votes: 50, jury: 50 },
        batch: { number: 3 },
        steady: { from: expect.any(Number), to: expect.any(Number) },
        rows: [
          {
            entryId: workId(0),
            votes: 1_500,
            votesPart: 10_000,
            jury: 1_000,
            jurors: 5,
            juryPart: 10_000,
            score: 10_000,
            rank: 1,
            awardIds: ['first'],
          },
          { entryId: workId(1), votes: 1_490, votesPart: 9_933, rank: 2 },
        ],
      },
    },
  })
  const observer = await t.as('observer-1').results.openResults({ contestId })
  expect(observer).toMatchObject({ value: { mayWrite: false } })
  const author = reply.ok ? reply.value.proposed?.rows[0]?.author : undefined
  expect(author).toBeTruthy()
  expect(JSON.stringify(observer)).not.toContain(`"${author}"`)
  expect(JSON.stringify(observer)).not.toContain(secret)
})

test('not before the last vote is counted and every juror has signed', async () => {
  t = await openResults({ at: '2020-12-10 12:00' })
  expect(await propose(t)).toMatchObject(refused('VOTING_NOT_OVER'))
  await t.at('2020-12-11 00:00:30')
  expect(await propose(t)).toMatchObject(refused('COUNT_NOT_FINISHED'))
  await t.at('2020-12-20 12:00')
  await t.write({ slips: [{ _id: 'late', contestId, batch: null, castAt: 1, voter: 'v', key: 'k' }] })
  expect(await propose(t)).toMatchObject(refused('COUNT_NOT_FINISHED'))
})

test('a juror who has not signed holds it up', async () => {
  t = await openResults({ signed: false })
  expect(await propose(t)).toEqual(refused('PANEL_NOT_FINISHED', { unsigned: 5 }))
  expect(await t.all('awardLists')).toEqual([])
})

test('a tie at the edge: shown, not filled, decided with a reason', async () => {
  const isTied = (index: number) => index >= 3 && index < 7
  t = await openResults({
    votes: (index) => (isTied(index) ? 1_450 : 1_500 - 10 * index),
    jury: (index) => (isTied(index) ? 975 : 1_000 - 5 * index),
  })
  const edge = (await propose(t)) as { value: { ties: string[] } }
  const before = await winnersOf()
  expect(edge.value.ties).toContain('first')
  expect(before.first?.placesLeft).toBeGreaterThan(0)
  expect(before.first?.tied).toEqual([3, 4, 5, 6].map(workId))
  const begin = { contestId, reason: '评委会议通过' }
  expect(await desk().beginPublicity(begin)).toMatchObject(refused('TIES_OPEN'))
  const places = before.first?.placesLeft ?? 0
  for (let index = 3; index < 3 + places; index++) await adjust('give', 'first', workId(index))
  const after = await winnersOf()
  expect([after.first?.tied, after.first?.placesLeft]).toEqual([[], 0])
})

test('what nobody may: a stranger’s work, an award that is none, a unit that is none', async () => {
  t = await openResults()
  expect(await adjust('give', 'first', workId(3))).toEqual(refused('AWARDS_NOT_PROPOSED'))
  await propose(t)
  expect(await adjust('give', 'first', 'another-001')).toEqual(refused('WINNER_NOT_FOUND'))
  expect(await adjust('give', 'organisation', workId(3))).toEqual(refused('WINNER_NOT_FOUND'))
  expect(await adjust('give', 'nothing', workId(3))).toEqual(refused('AWARD_NOT_FOUND'))
  await t.write({ units: [{ _id: `${contestId}:u-1`, contestId, unitId: 'u-1', name: '唐山市总工会' }] })
  expect((await adjust('give', 'organisation', 'u-1')).ok).toBe(true)
  expect((await winnersOf()).organisation?.to).toEqual(['u-1'])
})

test('asked twice it is one decision, and proposing again keeps it', async () => {
  t = await openResults()
  await propose(t)
  await adjust('give', 'first', workId(40))
  await adjust('give', 'first', workId(40))
  await propose(t)
  const [list] = await t.all<AwardList>('awardLists', { contestId })
  expect(list?.decisions).toHaveLength(1)
  expect((await winnersOf()).first?.to).toEqual([40, 0, 1, 2, 3].map(workId))
  await adjust('withhold', 'first', workId(40))
  expect((await winnersOf()).first?.to).toEqual([0, 1, 2, 3, 4].map(workId))
})

test('rules that change afterwards change nothing in a list that was proposed', async () => {
  t = await openResults()
  await propose(t)
  await t.database
    .collection('contests')
    .doc(contestId)
    .update({ awards: hebeiContest.awards.slice(1) })
  expect((await winnersOf()).first?.to).toHaveLength(5)
})

test('a winner that is taken down before publicity is said, and proposed no more', async () => {
  t = await openResults()
  await propose(t)
  const gone = workId(1)
  expect((await t.as('organizer-1').entry.takeDown({ contestId, entryId: gone, reason: '撤下' })).ok).toBe(
    true,
  )
  const begin = { contestId, reason: '评委会议通过' }
  const { title = '' } = (await t.all<{ title: string }>('entries', { entryId: gone }))[0] ?? {}
  const works = [{ number: '002', title }]
  expect(await desk().beginPublicity(begin)).toEqual(refused('WINNERS_GONE', { works }))
  const opened = await desk().openResults({ contestId })
  const named = opened.ok ? opened.value.proposed?.named : undefined
  expect(named?.filter(({ isGone }) => isGone)).toEqual([
    { entryId: gone, number: '002', title, author: '', unit: '', isGone: true },
  ])
  await propose(t)
  expect((await winnersOf()).first?.to).toEqual([0, 2, 3, 4, 5].map(workId))
  expect((await desk().beginPublicity(begin)).ok).toBe(true)
})

test('the table is searched by number, title, author and unit', async () => {
  t = await openResults()
  await propose(t)
  const found = async (find: string) => {
    const reply = await desk().openResults({ contestId, find })
    return reply.ok ? reply.value.proposed?.rows.map(({ number }) => number) : undefined
  }
  expect(await found('037')).toEqual(['037'])
  expect(await found('没有这样的作品')).toEqual([])
})
