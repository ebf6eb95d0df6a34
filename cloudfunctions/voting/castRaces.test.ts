import fc from 'fast-check'
import { instantOf } from '#shared/lib/day'
import type { Contest } from '#shared/model/contest'
import type { Slip, VoteLine, VoteRule } from '#shared/model/vote'
import { votingDay, windowOf } from '#shared/rules/voting'
import type { TestCloud } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { hebeiWorks } from '../../tests/fixtures/hebei2020'
import { voteRules } from '../../tests/fixtures/voteRules'
import { callOf, connectTo, holdWith } from '../../tests/ownInstance'
import { documentsOf, entryIdOf, openHebei } from '../../tests/season'
import { castVotes } from './castVotes'

// Every call of the ledger waits its turn, so that one test run tries an order of calls that a thousand runs of a
// real cloud might never show, and shows it again from its seed.
jest.mock('../_data/connection', () => jest.requireActual('../../tests/ownInstance').connection)
jest.mock('../_data/slips', () =>
  jest.requireActual('../../tests/ownInstance').held(jest.requireActual('../_data/slips')),
)

let t: TestCloud
beforeAll(async () => {
  t = await openHebei({ instancesPerFunction: 1 })
  connectTo(t)
})
afterAll(() => t.close())

const works = hebeiWorks.slice(0, 12)
const rules: Record<string, VoteRule> = {
  ...voteRules,
  'four a day and nine in the contest, two a work': {
    dayStartsAt: 0,
    ballot: { minWorks: 1, maxWorks: 10, votesPerWork: 10 },
    limits: [
      { per: 'day', of: 'votes', atMost: 4 },
      { per: 'contest', of: 'votes', atMost: 9 },
      { per: 'contest', of: 'votesPerEntry', atMost: 2 },
    ],
  },
}
const contestIds = Object.keys(rules).map((_, index) => `rule-${index}`)
beforeAll(async () => {
  for (const [index, voteRule] of Object.values(rules).entries()) {
    const contest: Contest = { ...hebeiContest, contestId: contestIds[index] as string, voteRule }
    await t.write(documentsOf({ contest, works }))
  }
})

const midnight = instantOf('2020-11-28 00:00')
const HOUR = 3_600_000

/** One call of an account: which instance's clock, which lines, which of the receipts seen so far, which key. */
const someCast = fc.record({
  voter: fc.constantFrom('a', 'b'),
  now: fc.oneof(
    fc.integer({ min: -4_000, max: 4_000 }).map((skew) => midnight + skew),
    fc.integer({ min: -4_000, max: 4_000 }).map((skew) => midnight + 10 * HOUR + skew),
    fc.integer({ min: -30 * HOUR, max: 30 * HOUR }).map((skew) => midnight + skew),
  ),
  lines: fc.uniqueArray(
    fc.record({ work: fc.nat(works.length - 1), votes: fc.constantFrom(1, 1, 1, 2, 3, 10) }),
    { minLength: 1, maxLength: 5, selector: ({ work }) => work },
  ),
  receipt: fc.nat(30),
  key: fc.nat(12),
})

const linesOf = (contestId: string, lines: { work: number; votes: number }[], rule: VoteRule): VoteLine[] => {
  const wanted = rule.ballot.minWorks === 5 ? [0, 1, 2, 3, 4].map((work) => ({ work, votes: 1 })) : lines
  return wanted.map(({ work, votes }) => ({
    entryId: entryIdOf(contestId, works[work]?.no ?? ''),
    votes: Math.min(votes, rule.ballot.votesPerWork),
  }))
}

const categoryOf = new Map(works.map(({ no, category }) => [no, category]))
const sum = (lines: readonly VoteLine[]) => lines.reduce((total, { votes }) => total + votes, 0)

/** What an auditor would say of one account's slips, by the rule's own words. */
const expectWithin = (rule: VoteRule, slips: readonly Slip[]) => {
  for (const { per, of, atMost } of rule.limits) {
    const spans =
      per === 'contest'
        ? [slips]
        : [...new Set(slips.map(({ day }) => day))].map((day) => slips.filter((slip) => slip.day === day))
    for (const span of spans) {
      const lines = span.flatMap((slip) => slip.lines)
      const by = (groupOf: (line: VoteLine) => string | undefined) =>
        [...new Set(lines.map(groupOf))].map((group) => sum(lines.filter((line) => groupOf(line) === group)))
      const used = {
        ballots: [span.length],
        votes: [sum(lines)],
        votesPerEntry: by(({ entryId }) => entryId),
        votesPerCategory: by(({ entryId }) => categoryOf.get(entryId.slice(-3))),
      }[of]
      expect(Math.max(0, ...used)).toBeLessThanOrEqual(atMost)
    }
  }
}

const AT_ONCE = 6

let voters = 0
describe.each(
  Object.entries(rules).map(([name, rule], index) => ({
    name,
    rule,
    contestId: contestIds[index] as string,
  })),
)('$name', ({ rule, contestId }) => {
  test('no clocks, receipts, retries or order of calls break a limit, a chain or an answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(someCast, { minLength: 6, maxLength: 30 }),
        async (s, casts) => {
          const run = ++voters
          const receipts: string[] = ['']
          const answers = new Map<string, { lines: string; hash: string }>()
          holdWith(s)
          const cast = async (each: (typeof casts)[number]) => {
            await s.schedule(Promise.resolve(), 'sent') // by now others may have their receipts
            const key = `key-of-this-race-${each.key}`
            const openid = `oTEST_race_${run}_${each.voter}`
            const input = {
              contestId,
              lines: linesOf(contestId, each.lines, rule),
              key,
              receipt: receipts[each.receipt % receipts.length] as string,
            }
            const reply = await castVotes(input, callOf(openid, each.now))
            if (!reply.ok) {
              expect(reply.error.code).not.toBe('VOTER_BUSY')
              return
            }
            receipts.push(reply.value.receipt)
            // One key is one cast, however often and wherever it is sent.
            const told = { lines: JSON.stringify(reply.value.slip.lines), hash: reply.value.slip.hash }
            const before = answers.get(openid + key)
            if (before) expect(told).toEqual(before)
            answers.set(openid + key, told)
          }
          for (let from = 0; from < casts.length; from += AT_ONCE) {
            await s.waitFor(Promise.all(casts.slice(from, from + AT_ONCE).map(cast)))
          }
          holdWith(undefined)

          const hashes = [...answers.values()].map(({ hash }) => hash)
          const slips = await t.all<Slip>('slips', {
            contestId,
            hash: t.database.command.in([...new Set(hashes)]),
          })
          expect(slips).toHaveLength(hashes.length) // nothing acknowledged is lost
          for (const voter of new Set(slips.map((slip) => slip.voter))) {
            const own = await t.all<Slip>('slips', { contestId, voter })
            expect(own).toHaveLength(slips.filter((slip) => slip.voter === voter).length) // and nothing else written
            expectWithin(rule, own)
            for (const slip of own) {
              const before = own.find(
                ({ window, revision }) => window === slip.window && revision === slip.revision - 1,
              )
              expect(slip.previousHash).toBe(before?.hash ?? '')
              expect(slip.window).toBe(windowOf(rule, slip.day))
              expect(slip.day >= votingDay(rule, slip.castAt)).toBe(true)
            }
          }
        },
      ),
      { numRuns: Number(process.env.RACES ?? 12), endOnFailure: true },
    )
  })
})
