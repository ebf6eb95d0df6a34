import { instantOf } from '#shared/lib/day'
import type { VoteRule } from '#shared/model/vote'
import { hebei2020 } from '#shared/presets/hebei2020'
import { cast, leftText, newTrial, tomorrow, trialWorks, verdictOf } from './trial'

const rule = hebei2020.voteRule as VoteRule
const now = instantOf('2020-11-26 12:00')
const works = trialWorks(rule, hebei2020.categories)

test('the pretend voter has what a voter has: ten today, none after that, ten tomorrow', () => {
  const begun = newTrial(rule, now)
  expect(verdictOf(rule, works, begun)).toBeUndefined()
  const seven = { ...begun, chosen: { 'trial-1': 7 } }
  expect(verdictOf(rule, works, seven)).toBe('valid')
  const after = cast(rule, works, seven)
  expect(leftText(rule, after)).toBe('还能投 3 票')

  const four = { ...after, chosen: { 'trial-2': 4 } }
  expect(verdictOf(rule, works, four)).toMatchObject({ code: 'OVER_DAILY_LIMIT', left: 3 })
  expect(cast(rule, works, four)).toMatchObject({ accepted: 1, last: { code: 'OVER_DAILY_LIMIT' } })
  expect(leftText(rule, tomorrow(after))).toBe('还能投 10 票')
})

test('a ballot of exactly so many works has works enough to be tried with', () => {
  const exact: VoteRule = { ...rule, ballot: { minWorks: 12, maxWorks: 12, votesPerWork: 1 } }
  expect(trialWorks(exact, []).length).toBeGreaterThan(12)
})
