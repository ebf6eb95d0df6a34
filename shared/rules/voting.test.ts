import fc from 'fast-check'
import { instantOf } from '#shared/lib/day'
import type { BallotPaper, VoteLine, VoteRule, VoteState } from '#shared/model/vote'
import { voteRules as rules } from '../../tests/fixtures/voteRules'
import { castingDay, countOf, decideCast, votesLeft, votingDay, windowOf } from './voting'

const works = { a: 'north', b: 'north', c: 'south', d: 'south', e: 'south', f: 'north' }
const windows = [{ opensAt: instantOf('2020-11-26 00:00'), closesAt: instantOf('2020-12-11 00:00') }]
const noon = instantOf('2020-11-26 12:00')

const anyBallot = rules['ten a day, any split'].ballot

const paperOf = (rule: VoteRule): Pick<BallotPaper, 'rule' | 'windows' | 'works'> => ({
  rule,
  windows,
  works,
})
const hebei = paperOf(rules['ten a day, any split'])

const cast = (paper: typeof hebei, state: VoteState, lines: VoteLine[], now = noon) =>
  decideCast(paper, state, lines, votingDay(paper.rule, now), now)

describe('one cast', () => {
  test('all ten may go to one work', () => {
    expect(cast(hebei, {}, [{ entryId: 'a', votes: 10 }])).toEqual({
      ok: true,
      value: {
        day: { day: '2020-11-26', votes: 10, ballots: 1, byEntry: { a: 10 }, byCategory: { north: 10 } },
      },
    })
  })

  test('the eleventh is refused, says what is left and when the next day begins', () => {
    const first = cast(hebei, {}, [{ entryId: 'a', votes: 8 }])
    if (!first.ok) throw new Error('refused')
    expect(cast(hebei, first.value, [{ entryId: 'c', votes: 3 }])).toEqual({
      ok: false,
      error: {
        code: 'OVER_DAILY_LIMIT',
        of: 'votes',
        atMost: 10,
        left: 2,
        nextDayAt: instantOf('2020-11-27 00:00'),
      },
    })
  })

  test.each([
    ['before it opens', '2020-11-25 23:59:59', { code: 'VOTING_NOT_OPEN', opensAt: windows[0]?.opensAt }],
    ['at its end', '2020-12-11 00:00:00', { code: 'VOTING_CLOSED', closedAt: windows[0]?.closesAt }],
  ])('%s', (_name, clock, error) => {
    expect(cast(hebei, {}, [{ entryId: 'a', votes: 1 }], instantOf(clock))).toEqual({ ok: false, error })
  })

  test('to the second it closes', () => {
    const last = instantOf('2020-12-10 23:59:59') + 999
    expect(cast(hebei, {}, [{ entryId: 'a', votes: 1 }], last).ok).toBe(true)
  })

  test.each(['zzz', 'constructor', '__proto__'])('a work that is not on the list: %s', (entryId) => {
    const error = { code: 'WORK_NOT_ON_BALLOT', entryId }
    expect(cast(hebei, {}, [{ entryId, votes: 1 }])).toEqual({ ok: false, error })
  })

  test.each([
    ['no line', []],
    [
      'a work twice',
      [
        { entryId: 'a', votes: 1 },
        { entryId: 'a', votes: 1 },
      ],
    ],
    ['zero', [{ entryId: 'a', votes: 0 }]],
    ['negative', [{ entryId: 'a', votes: -1 }]],
    ['a fraction', [{ entryId: 'a', votes: 0.5 }]],
    ['too many for one work', [{ entryId: 'a', votes: 11 }]],
  ])('a ballot out of shape: %s', (_name, lines) => {
    expect(cast(hebei, {}, lines)).toEqual({ ok: false, error: { code: 'BALLOT_NOT_VALID', ...anyBallot } })
  })

  test('exactly five different works, else it is void', () => {
    const paper = paperOf(rules['one ballot a day of exactly five'])
    const five = ['a', 'b', 'c', 'd', 'e'].map((entryId) => ({ entryId, votes: 1 }))
    const void_ = { code: 'BALLOT_NOT_VALID', minWorks: 5, maxWorks: 5, votesPerWork: 1 }
    expect(cast(paper, {}, five.slice(1))).toEqual({ ok: false, error: void_ })
    expect(cast(paper, {}, [...five, { entryId: 'f', votes: 1 }])).toEqual({ ok: false, error: void_ })
    expect(cast(paper, {}, five).ok).toBe(true)
  })

  test.each(['constructor', 'toString', '__proto__'])('limits hold in a category named %s too', (name) => {
    const paper = {
      ...paperOf(rules['three a category in the contest, two a day']),
      works: { a: name, b: name, c: 'south' },
    }
    const first = cast(paper, {}, [{ entryId: 'a', votes: 2 }])
    if (!first.ok) throw new Error('refused')
    expect(cast(paper, first.value, [{ entryId: 'b', votes: 2 }], noon + 86_400_000)).toMatchObject({
      ok: false,
      error: { code: 'OVER_CONTEST_LIMIT', left: 1, categoryId: name },
    })
  })

  test('a day that begins at ten', () => {
    const paper = paperOf(rules['five a day, one per work, day from ten'])
    const morning = cast(paper, {}, [{ entryId: 'a', votes: 1 }], instantOf('2020-11-27 09:59'))
    if (!morning.ok) throw new Error('refused')
    expect(morning.value.day?.day).toBe('2020-11-26')
    expect(
      cast(paper, morning.value, [{ entryId: 'a', votes: 1 }], instantOf('2020-11-27 09:59:59')),
    ).toEqual({
      ok: false,
      error: {
        code: 'OVER_DAILY_LIMIT',
        of: 'votesPerEntry',
        atMost: 1,
        left: 0,
        entryId: 'a',
        nextDayAt: instantOf('2020-11-27 10:00'),
      },
    })
    expect(cast(paper, morning.value, [{ entryId: 'a', votes: 1 }], instantOf('2020-11-27 10:00')).ok).toBe(
      true,
    )
  })

  test('who was told tomorrow is not given today again', () => {
    const rule = rules['ten a day, any split']
    expect(castingDay(rule, instantOf('2020-11-26 23:59:58'), '2020-11-27')).toBe('2020-11-27')
    expect(castingDay(rule, instantOf('2020-11-27 00:00:00'), '2020-11-26')).toBe('2020-11-27')
  })
})

const someLines = fc.array(
  fc.record({ entryId: fc.constantFrom(...Object.keys(works)), votes: fc.integer({ min: 1, max: 11 }) }),
  { minLength: 1, maxLength: 6 },
)
const someInstant = fc.integer({
  min: (windows[0]?.opensAt ?? 0) - 3_600_000,
  max: windows[0]?.closesAt ?? 0,
})

/** Plays casts in any order of the clock, as the ledger does: each window has a chain of its own. */
const play = (rule: VoteRule, casts: readonly (readonly [number, VoteLine[]])[]) => {
  const chains = new Map<string, { state: VoteState; day: string }>()
  const accepted: { day: string; lines: VoteLine[] }[] = []
  for (const [now, lines] of casts) {
    const window = windowOf(rule, votingDay(rule, now))
    const chain = chains.get(window)
    const day = castingDay(rule, now, chain?.day)
    const decision = decideCast(paperOf(rule), chain?.state ?? {}, lines, day, now)
    if (!decision.ok) continue
    chains.set(window, { state: decision.value, day })
    accepted.push({ day, lines })
  }
  return { accepted, chains }
}

const total = (casts: { lines: VoteLine[] }[], matches: (line: VoteLine) => boolean = () => true) =>
  casts.flatMap(({ lines }) => lines.filter(matches)).reduce((sum, { votes }) => sum + votes, 0)

describe.each(Object.entries<VoteRule>(rules))('%s', (_name, rule) => {
  test('no sequence of casts, in any order and at any clock, breaks a limit', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someInstant, someLines), { maxLength: 40 }), (casts) => {
        const { accepted } = play(rule, casts)
        const days = [...new Set(accepted.map(({ day }) => day))]
        for (const { per, of, atMost } of rule.limits) {
          const spans =
            per === 'contest' ? [accepted] : days.map((day) => accepted.filter((one) => one.day === day))
          for (const span of spans) {
            if (of === 'ballots') expect(span.length).toBeLessThanOrEqual(atMost)
            if (of === 'votes') expect(total(span)).toBeLessThanOrEqual(atMost)
            for (const [entryId, category] of Object.entries(works)) {
              if (of === 'votesPerEntry')
                expect(total(span, (line) => line.entryId === entryId)).toBeLessThanOrEqual(atMost)
              if (of === 'votesPerCategory')
                expect(
                  total(span, (line) => works[line.entryId as keyof typeof works] === category),
                ).toBeLessThanOrEqual(atMost)
            }
          }
        }
      }),
    )
  })

  test('the state is the sum of what was accepted', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someInstant, someLines), { maxLength: 30 }), (casts) => {
        const { accepted, chains } = play(rule, casts)
        for (const { state, day } of chains.values()) {
          if (state.contest) expect(state.contest.votes).toBe(total(accepted))
          if (state.day) {
            const today = accepted.filter((one) => one.day === day)
            expect(countOf(state, 'day', day)).toMatchObject({ votes: total(today), ballots: today.length })
          }
        }
      }),
    )
  })

  test('what is left can be cast, and one more cannot', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant(noon), someLines), { maxLength: 12 }), (casts) => {
        const { chains } = play(rule, casts)
        const day = votingDay(rule, noon)
        const state = chains.get(windowOf(rule, day))?.state ?? {}
        const left = votesLeft(rule, state, day)
        if (left.votes === null) return
        const over = decideCast(
          paperOf({ ...rule, ballot: { minWorks: 1, maxWorks: 1, votesPerWork: 1000 } }),
          state,
          [{ entryId: 'a', votes: left.votes + 1 }],
          day,
          noon,
        )
        expect(over.ok).toBe(false)
      }),
    )
  })
})
