import type { VoteRule } from '#shared/model/vote'
import type { CastAnswer } from './casting'
import { roomFor, stateOf } from './standing'
import { type MyVotes, withAnswer } from './withAnswer'

const rule: VoteRule = {
  dayStartsAt: 0,
  ballot: { minWorks: 1, maxWorks: 10, votesPerWork: 10 },
  limits: [{ per: 'day', of: 'votes', atMost: 10 }],
}
const opensAt = Date.UTC(2020, 10, 25, 16)
const noon = Date.UTC(2020, 10, 28, 4)
const closesAt = Date.UTC(2020, 11, 10, 16)
const plan = { rule, windows: [{ opensAt, closesAt }] }
const work = { entryId: 'w1', categoryId: 'c1' }

const slip = (entryId: string, votes: number, day = '2020-11-28', castAt = noon) => ({
  window: day,
  revision: 1,
  day,
  castAt,
  lines: [{ entryId, votes }],
  key: 'k'.repeat(16),
  hash: `${entryId}${votes}${day}`,
  batch: null,
})

const mine = (...slips: MyVotes['slips']): MyVotes => ({
  today: '2020-11-28',
  left: { votes: 10, ballots: null, nextDayAt: 0 },
  given: {},
  receipt: null,
  slips,
  next: null,
})

test('what was given today narrows what may be given now, whatever it was given to', () => {
  const state = stateOf(rule, mine(slip('w1', 3), slip('w2', 4), slip('w1', 5, '2020-11-27')))
  expect(roomFor(plan, work, state, '2020-11-28', noon)).toEqual({ most: 3, given: 3 })
})

test('used up says when there are new votes, and midnight gives them', () => {
  const state = stateOf(rule, mine(slip('w2', 10)))
  expect(roomFor(plan, work, state, '2020-11-28', noon)).toMatchObject({
    most: 0,
    refusal: { code: 'OVER_DAILY_LIMIT', nextDayAt: Date.UTC(2020, 10, 28, 16) },
  })
  expect(roomFor(plan, work, state, '2020-11-28', Date.UTC(2020, 10, 28, 16))).toEqual({ most: 10, given: 0 })
})

test('a server that is already in the next day is believed, however slow this clock is', () => {
  const state = stateOf(rule, { ...mine(slip('w1', 2, '2020-11-29')), today: '2020-11-29' })
  expect(roomFor(plan, work, state, '2020-11-29', noon)).toMatchObject({ most: 8, given: 2 })
})

test('before the first and after the last day nothing may be given', () => {
  expect(roomFor(plan, work, {}, '', opensAt - 1).refusal).toEqual({ code: 'VOTING_NOT_OPEN', opensAt })
  expect(roomFor(plan, work, {}, '', closesAt).refusal).toEqual({ code: 'VOTING_CLOSED', closedAt: closesAt })
})

test('a limit on a single work, and one over the whole contest', () => {
  const perWork = {
    ...rule,
    limits: [...rule.limits, { per: 'day', of: 'votesPerEntry', atMost: 2 } as const],
  }
  const given = stateOf(perWork, mine(slip('w1', 1)))
  expect(roomFor({ ...plan, rule: perWork }, work, given, '2020-11-28', noon)).toMatchObject({ most: 1 })

  const once = { ...rule, limits: [{ per: 'contest', of: 'votes', atMost: 5 } as const] }
  const before = { ...mine(slip('w1', 4, '2020-11-27')), given: { w1: 4 } }
  expect(roomFor({ ...plan, rule: once }, work, stateOf(once, before), '2020-11-28', noon)).toMatchObject({
    most: 1,
    given: 4,
  })
})

test('votes by category count as far as the works are known here', () => {
  const limited = { ...rule, limits: [{ per: 'day', of: 'votesPerCategory', atMost: 3 } as const] }
  const given = mine(slip('w1', 1), slip('w2', 1))
  const categories: Record<string, string> = { w1: 'c1', w2: 'c1' }
  const known = stateOf(limited, given, (entryId) => categories[entryId])
  expect(roomFor({ ...plan, rule: limited }, work, known, '2020-11-28', noon)).toMatchObject({ most: 1 })
  const unknown = stateOf(limited, given)
  expect(roomFor({ ...plan, rule: limited }, work, unknown, '2020-11-28', noon)).toMatchObject({ most: 3 })
})

describe('what an answer changes in my votes', () => {
  const answer = (day: string, castAt: number): CastAnswer => {
    const { batch, ...cast } = slip('w1', 2, day, castAt)
    return { receipt: 'r', slip: cast, left: { votes: 8, ballots: null, nextDayAt: 1 }, given: { w1: 2 } }
  }

  test('the newest cast stands first and waits to be counted', () => {
    expect(withAnswer(mine(slip('w2', 1)), answer('2020-11-28', noon + 1))).toMatchObject({
      left: { votes: 8 },
      receipt: 'r',
      slips: [{ lines: [{ entryId: 'w1', votes: 2 }], batch: null }, { lines: [{ entryId: 'w2' }] }],
    })
  })

  test('the answer to an older cast says nothing of today', () => {
    expect(withAnswer(mine(slip('w2', 1)), answer('2020-11-28', noon - 1))).toBeUndefined()
    expect(withAnswer(mine(), answer('2020-11-27', noon - 1))).toBeUndefined()
  })
})
