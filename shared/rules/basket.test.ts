import fc from 'fast-check'
import type { VoteLine, VoteState } from '#shared/model/vote'
import { voteRules } from '../../tests/fixtures/voteRules'
import { decideBasket, needsBasket, roomInBasket, takesBasket } from './basket'
import { decideCast, votingDay } from './voting'

const opensAt = Date.UTC(2020, 10, 25, 16)
const closesAt = Date.UTC(2020, 11, 10, 16)
const noon = Date.UTC(2020, 10, 28, 4)
const ids = Array.from({ length: 14 }, (_, place) => `w${place}`)
const works = Object.fromEntries(ids.map((entryId, place) => [entryId, `c${place % 3}`]))
const paperOf = (rule: (typeof voteRules)[keyof typeof voteRules]) => ({
  rule,
  windows: [{ opensAt, closesAt }],
  works,
  stop: null,
})
const five = voteRules['one ballot a day of exactly five']
const chosen = (...entryIds: string[]): VoteLine[] => entryIds.map((entryId) => ({ entryId, votes: 1 }))
const day = '2020-11-28'

test('exactly five: what is missing is told until it is there, and a sixth has no room', () => {
  const paper = paperOf(five)
  expect(decideBasket(paper, {}, [], day, noon)).toEqual({ kind: 'empty' })
  expect(decideBasket(paper, {}, chosen('w0', 'w1', 'w2'), day, noon)).toEqual({ kind: 'short', missing: 2 })
  const all = chosen('w0', 'w1', 'w2', 'w3', 'w4')
  expect(decideBasket(paper, {}, all, day, noon)).toEqual({ kind: 'ready' })
  expect(roomInBasket(paper, {}, all, 'w5', day, noon)).toBe(0)
  expect(roomInBasket(paper, {}, all, 'w4', day, noon)).toBe(1)
})

test('a work that is gone is refused by its name, before what is missing', () => {
  const { w1: _, ...rest } = works
  const paper = { ...paperOf(five), works: rest }
  expect(decideBasket(paper, {}, chosen('w0', 'w1'), day, noon)).toEqual({
    kind: 'refused',
    refusal: { code: 'WORK_NOT_ON_BALLOT', entryId: 'w1' },
  })
})

test('used up says when the next day begins; at midnight the same basket may be sent', () => {
  const paper = paperOf(five)
  const all = chosen('w0', 'w1', 'w2', 'w3', 'w4')
  const voted = decideCast(paper, {}, all, day, noon)
  const state: VoteState = voted.ok ? voted.value : {}
  expect(decideBasket(paper, state, all, day, noon)).toMatchObject({
    kind: 'refused',
    refusal: { code: 'OVER_DAILY_LIMIT', nextDayAt: Date.UTC(2020, 10, 28, 16) },
  })
  const midnight = Date.UTC(2020, 10, 28, 16)
  expect(decideBasket(paper, state, all, votingDay(five, midnight), midnight)).toEqual({ kind: 'ready' })
})

test('a basket needs a rule that takes several works, and some rules need a basket', () => {
  const one = { ...five, ballot: { minWorks: 1, maxWorks: 1, votesPerWork: 3 } }
  expect([takesBasket(one), needsBasket(one)]).toEqual([false, false])
  expect([takesBasket(five), needsBasket(five)]).toEqual([true, true])
  const any = voteRules['ten a day, any split']
  expect([takesBasket(any), needsBasket(any)]).toEqual([true, false])
})

// Whoever only ever takes what has room never fills a basket that is refused, in any order, over days.
describe.each(Object.entries(voteRules))('%s', (_, rule) => {
  const wish = fc.record({
    entryId: fc.constantFrom(...ids),
    votes: fc.integer({ min: 1, max: 12 }),
    sends: fc.boolean(),
    sleeps: fc.boolean(),
  })

  test('a basket never offers a cast that is refused, and nothing it has room for blocks it', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 40 }), (wishes) => {
        const paper = paperOf(rule)
        let [now, state, lines]: [number, VoteState, readonly VoteLine[]] = [noon, {}, []]
        for (const { entryId, votes, sends, sleeps } of wishes) {
          const today = votingDay(rule, now)
          const most = roomInBasket(paper, state, lines, entryId, today, now)
          const rest = lines.filter((line) => line.entryId !== entryId)
          if (most > 0) lines = [...rest, { entryId, votes: Math.min(votes, most) }]
          const standing = decideBasket(paper, state, lines, today, now)
          const decision = decideCast(paper, state, lines, today, now)
          expect(standing.kind === 'ready').toBe(decision.ok)
          if (lines.length > 0) expect(['ready', 'short']).toContain(standing.kind)
          if (standing.kind === 'short') expect(standing.missing).toBe(rule.ballot.minWorks - lines.length)
          if (sends && decision.ok) [state, lines] = [decision.value, []]
          if (sleeps) now = Math.min(now + 86_400_000, closesAt - 1)
        }
      }),
    )
  })
})
