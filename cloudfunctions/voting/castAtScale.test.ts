import type { Slip, VoteRule } from '#shared/model/vote'
import type { TestCloud } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { hebeiWorks } from '../../tests/fixtures/hebei2020'
import { voteRules } from '../../tests/fixtures/voteRules'
import { documentsOf, entryIdOf, newKey, openHebei } from '../../tests/season'

let t: TestCloud
beforeAll(async () => {
  t = await openHebei()
})
afterAll(() => t.close())

const openContest = async (contestId: string, voteRule: VoteRule, works = hebeiWorks.slice(0, 12)) => {
  await t.write(documentsOf({ contest: { ...hebeiContest, contestId, voteRule }, works }))
  return works.map(({ no }) => entryIdOf(contestId, no))
}

describe('1,000 casts of one account at once', () => {
  // Of each rule: one cast, and how many of it an account may make today.
  const works = (from: number, count: number, votes: number) =>
    Array.from({ length: count }, (_, index) => ({ work: from + index, votes }))
  const storms: Record<
    keyof typeof voteRules,
    [(cast: number) => { work: number; votes: number }[], number]
  > = {
    'ten a day, any split': [() => works(0, 1, 1), 10],
    'one ballot a day of exactly five': [() => works(0, 5, 1), 1],
    'five a day, one per work, day from ten': [(cast) => works(cast % 10, 1, 1), 5],
    'five times a day, up to ten works': [() => works(0, 10, 1), 5],
    'seven in the whole contest': [() => works(0, 1, 1), 7],
    'three a category in the contest, two a day': [() => works(0, 1, 1), 2],
  }

  test.each(Object.entries(storms).map(([name, storm], index) => [name, index, ...storm] as const))(
    '%s',
    async (name, index, linesOf, atMost) => {
      const contestId = `storm-${index}`
      const entryIds = await openContest(contestId, voteRules[name as keyof typeof voteRules])
      const voter = t.asOpenid('oTEST_storm').voting
      const casts = Array.from({ length: 1_000 }, (_, cast) => ({
        contestId,
        lines: linesOf(cast).map(({ work, votes }) => ({ entryId: entryIds[work] as string, votes })),
        key: newKey(),
      }))
      const replies = await Promise.all(casts.map((cast) => voter.castVotes(cast)))
      const accepted = casts.filter((_, cast) => replies[cast]?.ok)
      expect(accepted).toHaveLength(atMost)
      for (const reply of replies) {
        if (!reply.ok) expect(reply.error.code).toMatch(/^OVER_(DAILY|CONTEST)_LIMIT$/)
      }

      const again = [...accepted, ...casts.slice(0, 40)]
      const repeated = await Promise.all(again.map((cast) => voter.castVotes(cast)))
      expect(repeated).toEqual(again.map((cast) => replies[casts.indexOf(cast)]))
      expect(await t.all<Slip>('slips', { contestId })).toHaveLength(atMost)
    },
    60_000,
  )
})

describe('a rule that allows thousands of votes over hundreds of works', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({
    ...(hebeiWorks[0] as (typeof hebeiWorks)[number]),
    no: String(index).padStart(3, '0'),
  }))
  const rule: VoteRule = {
    dayStartsAt: 0,
    ballot: { minWorks: 1, maxWorks: 50, votesPerWork: 10 },
    limits: [
      { per: 'contest', of: 'votes', atMost: 10_000 },
      { per: 'day', of: 'votes', atMost: 10_000 },
    ],
  }

  test('is obeyed by whoever uses it, although all that was given no longer fits into a receipt', async () => {
    const contestId = `a-contest-with-a-name-as-long-as-any-may-be-in-the-whole-app`
    const entryIds = await openContest(contestId, rule, many)
    const voter = t.asOpenid('oTEST_generous').voting
    let receipt: string | undefined
    for (let from = 0; from < many.length; from += 50) {
      const lines = entryIds.slice(from, from + 50).map((entryId) => ({ entryId, votes: 1 }))
      const reply = await voter.castVotes({ contestId, lines, key: newKey(), receipt })
      expect(reply).toMatchObject({ ok: true, value: { left: { votes: 10_000 - from - 50 } } })
      if (reply.ok) receipt = reply.value.receipt
    }
    const mine = await voter.myVotes({ contestId })
    expect(mine).toMatchObject({ ok: true, value: { left: { votes: 9_700 }, receipt: '' } })
  })

  test('does not make a lost receipt dear: what is read stays small however many casts there were', async () => {
    const contestId = 'many-casts'
    const [entryId = ''] = await openContest(contestId, rule)
    const voter = t.asOpenid('oTEST_busy').voting
    const lines = [{ entryId, votes: 1 }]
    const first = { contestId, lines, key: newKey() }
    const answer = await voter.castVotes(first)
    let receipt = answer.ok ? answer.value.receipt : ''
    for (let cast = 0; cast < 40; cast++) {
      const reply = await voter.castVotes({ contestId, lines, key: newKey(), receipt })
      if (reply.ok) receipt = reply.value.receipt
    }
    expect(await voter.castVotes({ contestId, lines, key: newKey() })).toMatchObject({
      ok: true,
      value: { slip: { revision: 42 } },
    })
    expect(t.databaseCalls('castVotes')).toBe(3)
    expect(await voter.castVotes(first)).toEqual(answer) // a retry that slept through all the others
    expect(t.databaseCalls('castVotes')).toBeLessThanOrEqual(5)
  })
})

test('a limit over the whole contest holds across midnight, whatever the phone kept', async () => {
  const contestId = 'over-midnight'
  const [entryId = ''] = await openContest(contestId, voteRules['seven in the whole contest'])
  const voter = t.asOpenid('oTEST_owl').voting
  const cast = (votes: number, receipt?: string) =>
    voter.castVotes({ contestId, lines: [{ entryId, votes }], key: newKey(), ...(receipt && { receipt }) })
  await t.at('2020-11-26 23:59:59.999')
  const first = await cast(5)
  expect(first).toMatchObject({ ok: true, value: { left: { votes: 2 } } })
  await t.at('2020-11-27 00:00:00.000')
  const over = { code: 'OVER_CONTEST_LIMIT', of: 'votes', atMost: 7, left: 2 }
  for (const receipt of [undefined, 'junk', first.ok ? first.value.receipt : ''])
    expect(await cast(3, receipt)).toEqual({ ok: false, error: over })
  expect(await cast(2)).toMatchObject({ ok: true, value: { left: { votes: 0 } } })
  expect(await cast(1)).toEqual({ ok: false, error: { ...over, left: 0 } })
})
