import { instantOf } from '#shared/lib/day'
import { voteRules } from '../../tests/fixtures/voteRules'
import { voteRuleFaults } from './voteRuleFaults'
import { voteRuleText } from './voteRuleText'

const windows = [{ opensAt: instantOf('2020-11-26 00:00'), closesAt: instantOf('2020-12-11 00:00') }]
const never = '票投出后不能更改或撤回。投票免费，不需要手机号，也没有任何奖励或抽奖。'
const text = (name: keyof typeof voteRules) => voteRuleText(voteRules[name], []).slice(0, -1)

test('河北: the whole page', () => {
  expect(voteRuleText(voteRules['ten a day, any split'], windows)).toEqual([
    '投票时间：2020年11月26日 00:00 至 2020年12月10日 24:00（北京时间）。',
    '每个微信账号每天最多投 10 票。',
    '每天从零点起算，到当天 24:00 为止。',
    '每次可以投给 1 到 10 件作品。',
    '可以把票全部投给一件作品，也可以分给几件作品。',
    never,
  ])
})

test('a window to the minute', () => {
  const week = { opensAt: instantOf('2023-05-01 20:00'), closesAt: instantOf('2023-05-08 20:00') }
  expect(voteRuleText(voteRules['seven in the whole contest'], [week])[0]).toBe(
    '投票时间：2023年5月1日 20:00 至 2023年5月8日 20:00（北京时间）。',
  )
})

test('the sister contests', () => {
  expect(text('one ballot a day of exactly five')).toEqual([
    '每个微信账号每天最多投 1 次。',
    '每天从零点起算，到当天 24:00 为止。',
    '每次必须选恰好 5 件不同的作品，多选、少选都是无效票，不会被接受。',
    '每次对一件作品只能投 1 票。',
  ])
  expect(text('five a day, one per work, day from ten')).toEqual([
    '每个微信账号每天最多投 5 票。',
    '每个微信账号每天对同一件作品最多投 1 票。',
    '每天从 10:00 起算，到次日 10:00 为止。',
    '每次可以投给 1 到 5 件作品。',
    '每次对一件作品只能投 1 票。',
  ])
  expect(text('five times a day, up to ten works')).toEqual([
    '每个微信账号每天最多投 5 次。',
    '每天从零点起算，到当天 24:00 为止。',
    '每次可以投给 1 到 10 件作品。',
    '每次对一件作品只能投 1 票。',
  ])
  expect(text('seven in the whole contest')).toEqual([
    '每个微信账号整个活动期间最多投 7 票。',
    '每次可以投给 1 到 10 件作品。',
    '可以把票全部投给一件作品，也可以分给几件作品。',
  ])
  expect(text('three a category in the contest, two a day')).toEqual([
    '每个微信账号整个活动期间在同一个组别最多投 3 票。',
    '每个微信账号每天最多投 2 票。',
    '每天从零点起算，到当天 24:00 为止。',
    '每次可以投给 1 到 10 件作品。',
    '可以把票全部投给一件作品，也可以分给几件作品。',
  ])
})

describe('a rule that cannot be published', () => {
  const good = voteRules['ten a day, any split']
  test.each(Object.entries(voteRules))('%s has no fault', (_name, rule) => {
    expect(voteRuleFaults(rule)).toEqual([])
  })
  test.each([
    ['no limit on the whole', { ...good, limits: [] }, 'limits', 'NO_LIMIT_IN_ALL'],
    [
      'a cap per work alone lets one account vote for every work',
      { ...good, limits: [{ per: 'day', of: 'votesPerEntry', atMost: 1 }] },
      'limits',
      'NO_LIMIT_IN_ALL',
    ],
    [
      'the same limit twice',
      { ...good, limits: [...good.limits, ...good.limits] },
      'limits.1',
      'LIMIT_TWICE',
    ],
    [
      'more a day than in all',
      { ...good, limits: [...good.limits, { per: 'contest', of: 'votes', atMost: 5 }] },
      'limits.0.atMost',
      'LIMIT_NEVER_REACHED',
    ],
    [
      'more works than votes',
      { ...good, ballot: { minWorks: 11, maxWorks: 11, votesPerWork: 1 } },
      'ballot.minWorks',
      'NO_BALLOT_FITS',
    ],
    [
      'at least more than at most',
      { ...good, ballot: { ...good.ballot, minWorks: 5, maxWorks: 3 } },
      'ballot.minWorks',
      'MIN_ABOVE_MAX',
    ],
    ['a day that begins at 24:00', { ...good, dayStartsAt: 1440 }, 'dayStartsAt', 'NUMBER_OUT_OF_RANGE'],
    [
      'a limit of zero',
      { ...good, limits: [{ per: 'day', of: 'votes', atMost: 0 }] },
      'limits.0.atMost',
      'NUMBER_OUT_OF_RANGE',
    ],
    [
      'half a vote',
      { ...good, limits: [{ per: 'day', of: 'votes', atMost: 0.5 }] },
      'limits.0.atMost',
      'NUMBER_OUT_OF_RANGE',
    ],
  ] as const)('%s', (_name, rule, path, code) => {
    expect(voteRuleFaults(rule)).toEqual([{ path, code }])
  })
})

test('an interval between two casts is said', () => {
  const rule = { ...voteRules['ten a day, any split'], secondsApart: 3 }
  expect(voteRuleText(rule, [])).toContain('同一账号两次投票至少相隔 3 秒。')
  expect(voteRuleFaults(rule)).toEqual([])
  for (const secondsApart of [0, 1.5, 61])
    expect(voteRuleFaults({ ...rule, secondsApart })).toEqual([
      { path: 'secondsApart', code: 'NUMBER_OUT_OF_RANGE' },
    ])
})
