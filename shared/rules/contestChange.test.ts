import fc from 'fast-check'
import { instantOf } from '#shared/lib/day'
import type { Contest, ContestPlan } from '#shared/model/contest'
import { changeVerdicts } from '#shared/model/contestChange'
import type { Stage } from '#shared/model/stage'
import type { BallotPaper, VoteRule } from '#shared/model/vote'
import { hebei2020 } from '#shared/presets/hebei2020'
import { beginContest } from './contest'
import { contestChanges } from './contestChange'
import { nextPaper, paperFor } from './paper'
import { decideCast, votingDay } from './voting'

const published = beginContest('hebei-2020', hebei2020, 'published')
const at = instantOf

const changes = (patch: Partial<ContestPlan>, clock: string, facts = {}) =>
  contestChanges(
    published,
    { ...published, ...patch },
    {
      votesExist: false,
      usedCategoryIds: [],
      now: at(clock),
      ...facts,
    },
  ).map(({ path, code }) => `${path} ${code}`)

const stages = (stageId: string, patch: Partial<Stage>): Pick<ContestPlan, 'stages'> => ({
  stages: published.stages.map((stage) => (stage.stageId === stageId ? { ...stage, ...patch } : stage)),
})
const without = (stageId: string) => ({
  stages: published.stages.filter((stage) => stage.stageId !== stageId),
})

const beforeVoting = '2020-11-20 12:00'
const duringVoting = '2020-11-28 12:00'

test.each<[string, Partial<ContestPlan>]>([
  ['the introduction', { introduction: '新的介绍' }],
  ['the cover', { cover: 'cloud://cover' }],
  ['the contact', { contact: { name: '组委会' } }],
  ['attachments', { attachments: [{ name: '通知', fileId: 'cloud://a' }] }],
  ['nothing', { name: hebei2020.name, stages: structuredClone(hebei2020.stages) as Stage[] }],
])('%s changes freely, at any time', (_what, patch) => {
  for (const clock of [beforeVoting, duringVoting])
    expect(changes(patch, clock, { votesExist: true })).toEqual([])
})

const otherRule: VoteRule = {
  ...(hebei2020.voteRule as VoteRule),
  limits: [{ per: 'day', of: 'votes', atMost: 5 }],
}

test.each<[string, string, object, string]>([
  ['long before voting', beforeVoting, {}, 'voteRule VOTE_RULE_CHANGED'],
  ['a minute and a second before', '2020-11-25 23:58:59', {}, 'voteRule VOTE_RULE_CHANGED'],
  ['within the last minute', '2020-11-25 23:59:00', {}, 'voteRule VOTE_RULE_FROZEN'],
  ['in the first second of voting', '2020-11-26 00:00:00', {}, 'voteRule VOTE_RULE_FROZEN'],
  ['after voting', '2020-12-20 00:00', {}, 'voteRule VOTE_RULE_FROZEN'],
  ['while votes exist', beforeVoting, { votesExist: true }, 'voteRule VOTE_RULE_FROZEN'],
])('another vote rule %s', (_when, clock, facts, change) => {
  expect(changes({ voteRule: otherRule }, clock, facts)).toEqual([change])
})

test('the score mix is frozen when voting starts', () => {
  const scoreMix = { votes: 40, jury: 60 }
  expect(changes({ scoreMix }, beforeVoting)).toEqual(['scoreMix SCORE_MIX_CHANGED'])
  expect(changes({ scoreMix }, duringVoting)).toEqual(['scoreMix SCORE_MIX_FROZEN'])
})

test.each<[string, Partial<ContestPlan>, string, string[]]>([
  ['extended', stages('voting', { closesAt: at('2020-12-12 00:00') }), duringVoting, ['STAGE_EXTENDED']],
  [
    'closed earlier',
    stages('voting', { closesAt: at('2020-12-01 00:00') }),
    duringVoting,
    ['STAGE_SHORTENED'],
  ],
  [
    'closed in the past',
    stages('voting', { closesAt: at('2020-11-27 00:00') }),
    duringVoting,
    ['INSTANT_PAST'],
  ],
  [
    'begun at another time',
    stages('voting', { opensAt: at('2020-11-29 00:00') }),
    duringVoting,
    ['STAGE_BEGUN'],
  ],
  ['given other rights', stages('voting', { rights: ['show'] }), duringVoting, ['STAGE_BEGUN']],
  ['removed', without('voting'), duringVoting, ['STAGE_BEGUN']],
  ['removed in good time', without('voting'), beforeVoting, ['STAGE_REMOVED']],
  [
    'moved in good time',
    stages('voting', { opensAt: at('2020-11-27 00:00') }),
    beforeVoting,
    ['STAGE_MOVED'],
  ],
  [
    'moved into the past',
    stages('voting', { opensAt: at('2020-11-19 00:00') }),
    beforeVoting,
    ['INSTANT_PAST'],
  ],
  [
    'moved a second before it opens',
    stages('voting', { opensAt: at('2020-11-27 00:00') }),
    '2020-11-25 23:59:59',
    ['STAGE_BEGUN'],
  ],
  ['dated in words again', stages('voting', { wording: '另行通知' }), duringVoting, ['STAGE_BEGUN']],
  ['named otherwise', stages('voting', { name: '公众投票' }), duringVoting, []],
])('a stage of voting that is %s', (_what, patch, clock, codes) => {
  expect(changes(patch, clock)).toEqual(codes.map((code) => `stages.voting ${code}`))
})

test('a stage that is over stays over', () => {
  expect(changes(stages('entering', { closesAt: at('2020-12-30 00:00') }), beforeVoting)).toEqual([
    'stages.entering STAGE_OVER',
  ])
})

test('a stage that was dated in words is fixed, and not into the past', () => {
  const fixed = (opens: string) =>
    stages('judging', { opensAt: at(opens), closesAt: at('2020-12-20 00:00'), wording: undefined })
  expect(changes(fixed('2020-12-14 09:00'), duringVoting)).toEqual(['stages.judging STAGE_FIXED'])
  expect(changes(fixed('2020-11-01 09:00'), duringVoting)).toEqual(['stages.judging INSTANT_PAST'])
})

test('a category that works are in stays', () => {
  const categories = hebei2020.categories.slice(1)
  expect(changes({ categories }, beforeVoting)).toEqual(['categories CATEGORIES_CHANGED'])
  expect(changes({ categories }, beforeVoting, { usedCategoryIds: ['chengxiang', 'fendou'] })).toEqual([
    'categories.chengxiang CATEGORY_IN_USE',
  ])
})

test('terms that somebody has accepted are added to, and never rewritten', () => {
  const [first] = hebei2020.terms
  if (!first) throw new Error('no terms')
  expect(changes({ terms: [first, { version: 2, text: '新条款' }] }, duringVoting)).toEqual([
    'terms TERMS_ADDED',
  ])
  expect(changes({ terms: [{ ...first, text: '改过的条款' }] }, duringVoting)).toEqual([
    'terms TERMS_VERSION_KEPT',
  ])
  expect(changes({ terms: [] }, duringVoting)).toEqual(['terms TERMS_VERSION_KEPT'])
})

describe('however a contest is changed', () => {
  /** For so long an instance may go on with a paper; see PAPER_AGE_MS. */
  const PAPER_AGE_MS = 10_000
  const begins = at('2020-11-25 23:58:45')
  const rule = (atMost: number): VoteRule => ({ ...otherRule, limits: [{ per: 'day', of: 'votes', atMost }] })
  const seconds = fc
    .oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 13, max: 120 }))
    .map((count) => count * 1_000)

  type Step =
    | { readonly wait: number }
    | { readonly vote: number }
    | { readonly save: (contest: Contest, now: number) => Partial<ContestPlan> }

  const voting = (patch: (stage: Stage) => Partial<Stage>) => (contest: Contest) => ({
    stages: contest.stages.map((one) => (one.rights.includes('vote') ? { ...one, ...patch(one) } : one)),
  })
  const save = fc.oneof(
    fc.integer({ min: 1, max: 9 }).map((atMost) => () => ({ voteRule: rule(atMost) })),
    seconds.map(
      (later) => (contest: Contest, now: number) => voting(() => ({ opensAt: now + later }))(contest),
    ),
    seconds.map(
      (later) => (contest: Contest, now: number) => voting(() => ({ closesAt: now + later }))(contest),
    ),
    fc.constant((contest: Contest) => voting(() => ({ wording: '待定' }))(contest)),
    seconds.map(
      (later) => (contest: Contest, now: number) =>
        voting(() => ({ wording: undefined, opensAt: now + later }))(contest),
    ),
    fc.constant((contest: Contest) => ({
      stages: contest.stages.filter(({ rights }) => !rights.includes('vote')),
    })),
    seconds.map((later) => (contest: Contest, now: number) => ({
      stages: [
        ...contest.stages,
        {
          stageId: `vote-${now}-${later}`,
          name: '加投',
          opensAt: now + later,
          closesAt: now + later + 60_000,
          rights: ['vote' as const],
        },
      ],
    })),
  )
  const step: fc.Arbitrary<Step> = fc.oneof(
    seconds.map((wait) => ({ wait })),
    fc.nat(PAPER_AGE_MS).map((vote) => ({ vote })),
    save.map((one) => ({ save: one })),
  )

  test('everybody votes by one rule, even with a paper that is ten seconds old', () => {
    const law = (steps: readonly Step[]) => {
      let contest = published
      let now = begins
      let papers: { from: number; paper: BallotPaper }[] = [
        { from: 0, paper: paperFor(contest, [{ entryId: 'a', categoryId: 'fendou' }], 'key') },
      ]
      const rules = new Set<string>()
      for (const one of steps) {
        if ('wait' in one) now += one.wait
        else if ('vote' in one) {
          // An instance that took its paper some seconds ago, and whose clock agrees with ours.
          const held = papers.filter(({ from }) => from <= now - one.vote).at(-1)
          if (!held) continue
          const lines = [{ entryId: 'a', votes: 1 }]
          const cast = decideCast(held.paper, {}, lines, votingDay(held.paper.rule, now), now)
          if (cast.ok) rules.add(JSON.stringify(held.paper.rule))
        } else {
          const after = { ...contest, ...one.save(contest, now) }
          const facts = { votesExist: rules.size > 0, usedCategoryIds: [], now }
          const refused = contestChanges(contest, after, facts).some(
            ({ code }) => changeVerdicts[code] === 'never',
          )
          if (refused) continue
          contest = after
          const newest = papers.at(-1)?.paper
          if (newest) papers = [...papers, { from: now, paper: nextPaper(newest, contest) }]
        }
        expect(rules.size).toBeLessThanOrEqual(1)
      }
      for (const used of rules) expect(JSON.stringify(contest.voteRule)).toBe(used)
    }
    fc.assert(fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), law), { numRuns: 3_000 })
  })
})
