import fc from 'fast-check'
import { instantOf } from '#shared/lib/day'
import type { ContestPlan } from '#shared/model/contest'
import type { Stage } from '#shared/model/stage'
import { emptyPlan } from '#shared/presets/empty'
import { presets } from '#shared/presets/index'
import { contestFaults } from './contestFaults'

const hebei = presets['hebei-2020']

const found = (patch: Partial<ContestPlan>, plan: ContestPlan = hebei) => {
  const before = new Set(contestFaults(plan).map((fault) => JSON.stringify(fault)))
  return contestFaults({ ...plan, ...patch })
    .filter((fault) => !before.has(JSON.stringify(fault)))
    .map(({ path, code }) => `${path} ${code}`)
}

const stage = (first: string, last: string, rights: Stage['rights'], more: Partial<Stage> = {}): Stage => ({
  stageId: `${rights[0]}-${first}`,
  name: '阶段',
  opensAt: instantOf(first),
  closesAt: instantOf(last),
  rights,
  ...more,
})

test.each([
  ['hebei-2020', ['stages.3.wording', 'stages.4.wording', 'stages.5.wording']],
  ['quanzong', ['stages.1.wording', 'stages.2.wording', 'stages.3.wording']],
  ['wenzhou-2024', ['stages.1.wording', 'stages.2.wording', 'stages.3.wording']],
  ['tianjin-2022', ['stages.4.wording']],
] as const)('%s has nothing wrong but what its notice leaves open', (name, unfixed) => {
  const faults = contestFaults(presets[name]).filter(({ code }) => code !== 'NAME_HAS_REGION')
  const open = unfixed.map((path) => ({ path, code: 'STAGE_NOT_FIXED', severity: 'warns' }))
  // No body is named as 天津's host in the notice that we have.
  const hosts = name === 'tianjin-2022' ? [{ path: 'hosts', code: 'TEXT_MISSING', severity: 'blocks' }] : []
  expect(faults).toEqual([...hosts, ...open])
})

test('an empty plan says what it needs', () => {
  expect(contestFaults(emptyPlan).map(({ path, code }) => `${path} ${code}`)).toEqual([
    'name TEXT_MISSING',
    'theme TEXT_MISSING',
    'introduction TEXT_MISSING',
    'hosts TEXT_MISSING',
    'stages STAGES_MISSING',
  ])
})

describe('texts', () => {
  const family = '👨‍👩‍👧'
  test.each([
    ['60 characters', '河'.repeat(60), []],
    ['61 characters', '河'.repeat(61), ['name TEXT_TOO_LONG']],
    ['10,000 characters', '河'.repeat(10_000), ['name TEXT_TOO_LONG']],
    ['60 families of three, 480 units', family.repeat(60), []],
    ['61 families', family.repeat(61), ['name TEXT_TOO_LONG']],
    ['right-to-left letters', 'ئۈرۈمچى قىسقا فىلىم', []],
    ['a direction turned round', '大赛\u202e', ['name TEXT_HAS_CONTROLS']],
    ['a line break in a name', '大赛\n第二行', ['name TEXT_HAS_CONTROLS']],
    ['spaces only', '   ', ['name TEXT_MISSING']],
    ['a province', '“山东好品”大赛', ['name NAME_HAS_REGION']],
    ['the country', '全国短视频大赛', ['name NAME_HAS_REGION']],
  ])('a name of %s', (_what, name, faults) => {
    expect(found({ name }, { ...hebei, name: '短视频大赛' })).toEqual(faults)
  })

  test.each([
    ['投票抽奖，人人有份', 'PROMISES_REWARD'],
    ['有奖投票', 'PROMISES_REWARD'],
    ['分享好友可得票', 'PROMISES_REWARD'],
    ['转发三次增加票数', 'PROMISES_REWARD'],
    ['投票领红包', 'PROMISES_REWARD'],
    ['充值一元即可投票', 'PROMISES_REWARD'],
    ['欢迎为喜欢的作品拉票', 'MENTIONS_REWARD'],
    ['严禁刷票', undefined],
    ['不得以投票抽奖等方式拉票', undefined],
    ['投票没有任何奖励，也没有抽奖', undefined],
    ['禁止低俗内容。有奖投票开始了', 'PROMISES_REWARD'],
  ])('%s', (introduction, code) => {
    expect(found({ introduction })).toEqual(code ? [`introduction ${code}`] : [])
  })
})

describe('stages', () => {
  const rule = hebei.voteRule
  const only = (...stages: Stage[]) =>
    contestFaults({ ...hebei, stages, voteRule: rule })
      .filter(({ path }) => path.startsWith('stages') || path === 'voteRule')
      .map(({ path, code, other }) => [path, code, other].filter(Boolean).join(' '))
  const voting = stage('2020-11-26 00:00', '2020-12-11 00:00', ['vote'])

  test('that end before they begin, or as they begin', () => {
    const backwards = stage('2020-12-11 00:00', '2020-11-26 00:00', ['vote'])
    expect(only(backwards)).toEqual(['stages.0.closesAt ENDS_BEFORE_IT_BEGINS'])
    expect(only({ ...voting, closesAt: voting.opensAt })).toEqual(['stages.0.closesAt ENDS_BEFORE_IT_BEGINS'])
  })

  test('entering while the list is voted on', () => {
    const entering = stage('2020-11-01 00:00', '2020-11-26 00:01', ['enter'])
    expect(only(voting, entering)).toEqual(['stages.1.rights STAGES_CLASH vote-2020-11-26 00:00'])
    expect(only(voting, { ...entering, closesAt: voting.opensAt })).toEqual([])
    expect(only({ ...voting, rights: ['vote', 'enter'] })).toEqual([
      'stages.0.rights STAGES_CLASH vote-2020-11-26 00:00',
    ])
  })

  test('dated in words clash with nothing: they open nothing', () => {
    const entering = stage('2020-11-01 00:00', '2020-12-01 00:00', ['enter'], { wording: '11月' })
    expect(only(voting, entering)).toEqual(['stages.1.wording STAGE_NOT_FIXED'])
  })

  test('that overlap as the notice likes', () => {
    const judging = stage('2020-12-01 00:00', '2020-12-20 00:00', ['judge', 'show'])
    const entering = stage('2020-10-01 00:00', '2020-11-01 00:00', ['enter', 'edit', 'review', 'show'])
    const review = stage('2020-10-15 00:00', '2020-11-20 00:00', ['review', 'shortlist'])
    expect(only(entering, review, voting, judging)).toEqual([])
  })

  test('of voting without a rule, and a rule without a stage', () => {
    expect(found({ voteRule: null })).toEqual(
      expect.arrayContaining([
        'voteRule VOTE_STAGE_WITHOUT_RULE',
        'awards.4.basis VOTES_AWARD_WITHOUT_VOTES',
      ]),
    )
    expect(only(stage('2020-10-01 00:00', '2020-11-01 00:00', ['enter']))).toEqual([
      'stages VOTE_RULE_WITHOUT_STAGE',
    ])
  })

  test('two of one id, and one of the year 1970', () => {
    expect(only(voting, { ...voting, opensAt: voting.closesAt, closesAt: voting.closesAt + 1 })).toEqual([
      'stages.1 ID_TWICE vote-2020-11-26 00:00',
    ])
    expect(only({ ...voting, opensAt: 0 })).toEqual(['stages.0.opensAt NUMBER_OUT_OF_RANGE'])
  })
})

describe('awards and weights', () => {
  const grade = { awardId: 'more', name: '更多奖', places: 26, basis: 'jury', group: 'grade' } as const
  test.each<[string, Partial<ContestPlan>, string[]]>([
    ['125 of 150 and 25 more', { awards: [...hebei.awards, { ...grade, places: 25 }] }, []],
    ['125 of 150 and 26 more', { awards: [...hebei.awards, grade] }, ['awards MORE_AWARDS_THAN_SELECTED']],
    ['26 more for units', { awards: [...hebei.awards, { ...grade, basis: 'unit' }] }, []],
    ['half a place', { awards: [{ ...grade, places: 0.5 }] }, ['awards.0.places NUMBER_OUT_OF_RANGE']],
    ['40 and 50', { scoreMix: { votes: 40, jury: 50 } }, ['scoreMix WEIGHTS_NOT_100']],
    [
      'more jurors a work than it has readers, and one tie-breaker twice',
      { scoreMix: { votes: 40, jury: 60, leastVotes: 10, leastJurors: 6, ties: ['jury', 'jury'] } },
      ['scoreMix.leastJurors NUMBER_OUT_OF_RANGE', 'scoreMix.ties.1 ID_TWICE'],
    ],
    [
      'no mix, but awards by it',
      { scoreMix: null, awards: [{ ...grade, basis: 'mix' }] },
      ['awards.0.basis MIX_WITHOUT_SCORE_MIX'],
    ],
    [
      'no jury, but awards by it',
      { panels: [], scoreMix: null, awards: [grade] },
      ['awards.0.basis JURY_AWARD_WITHOUT_JURY'],
    ],
  ])('%s', (_what, patch, faults) => expect(found(patch)).toEqual(faults))

  test('a scale has full marks and steps that a thumb can hit', () => {
    const [shortlist, jury] = hebei.panels
    if (!shortlist || !jury) throw new Error('no panels')
    const scaled = (most: number, step: number) =>
      found({ panels: [shortlist, { ...jury, scale: { most, step } }] })
    expect(scaled(1_000, 50)).toEqual([])
    expect(scaled(10_000, 100)).toEqual([])
    expect(scaled(10_000, 50)).toEqual(['panels.1.scale.step NUMBER_OUT_OF_RANGE'])
    expect(scaled(1_000, 30)).toEqual(['panels.1.scale.step NUMBER_OUT_OF_RANGE'])
    expect(scaled(0, 100)).toEqual(['panels.1.scale.most NUMBER_OUT_OF_RANGE'])
  })

  test('criteria that sum to 90', () => {
    const [shortlist, jury] = hebei.panels
    if (!shortlist || !jury) throw new Error('no panels')
    const criteria = [{ criterionId: 'a', name: '甲', weight: 90 }]
    expect(found({ panels: [shortlist, { ...jury, criteria }] })).toEqual([
      'panels.1.criteria WEIGHTS_NOT_100',
    ])
  })

  test('a category in two groups, a group without a name, a sample of four works', () => {
    const [shortlist, jury] = hebei.panels
    if (!shortlist || !jury) throw new Error('no panels')
    const [category = ''] = hebei.categories.map(({ categoryId }) => categoryId)
    const group = (groupId: string, name: string) => ({ groupId, name, categoryIds: [category] })
    const groups = [group('a', '第一组'), group('b', ' ')]
    expect(found({ panels: [shortlist, { ...jury, groups, normalisedFrom: 4 }] })).toEqual([
      'panels.1.normalisedFrom NUMBER_OUT_OF_RANGE',
      'panels.1.groups.1.name TEXT_MISSING',
      'panels.1.groups ID_TWICE',
    ])
    const apart = [group('a', '第一组'), { ...group('b', '第二组'), categoryIds: [] }]
    expect(found({ panels: [shortlist, { ...jury, groups: apart, normalisedFrom: 5 }] })).toEqual([])
  })
})

test.each([
  ['phone', '联系方式'],
  ['address', '寄送'],
  ['text', '身份证号'],
  ['text', '微信号'],
] as const)('a field of personal data that is not hidden: %s %s', (kind, name) => {
  const field = { fieldId: 'f', name, kind, required: true, hidden: false }
  const requirements = { ...hebei.requirements, fields: [field] }
  expect(found({ requirements })).toEqual(['requirements.fields.0.hidden PERSONAL_FIELD_PUBLIC'])
  expect(found({ requirements: { ...requirements, fields: [{ ...field, hidden: true }] } })).toEqual([])
})

test('the same answer to the same plan, and never an exception, whatever was typed', () => {
  const number = fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN))
  const plan = fc.record({
    name: fc.string({ unit: 'binary', maxLength: 80 }),
    introduction: fc.string({ unit: 'grapheme' }),
    stages: fc.array(
      fc.record({
        stageId: fc.string(),
        name: fc.string(),
        opensAt: number,
        closesAt: number,
        rights: fc.subarray(['vote', 'enter', 'edit', 'judge', 'show'] as const),
      }),
    ),
    scoreMix: fc.option(fc.record({ votes: number, jury: number }), { nil: null }),
  })
  fc.assert(
    fc.property(plan, (typed) => {
      const faults = contestFaults({ ...hebei, ...typed })
      expect(contestFaults(structuredClone({ ...hebei, ...typed }))).toEqual(faults)
    }),
  )
})
