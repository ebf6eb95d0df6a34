import { instantOf } from '#shared/lib/day'
import { hebei2020 } from '#shared/presets/hebei2020'
import { proposalLines } from './proposalLines'

test('a stop, an extension and new hours are told in words', () => {
  expect(proposalLines({ contestId: 'a', office: '组委会', reason: '检修' })).toEqual([
    '由“组委会”的名义公布',
  ])
  expect(proposalLines({ decision: '顺延', extendTo: instantOf('2020-12-12 00:00') })).toEqual([
    '投票截止顺延到 2020年12月12日 00:00',
  ])
  const { stages } = hebei2020
  const lines = proposalLines({
    patch: { stages, theme: '新' },
    announcement: { title: '投票延期', text: '延一天' },
  })
  expect(lines).toEqual([
    expect.stringMatching(/^网络投票改为 .*11月26日/),
    '同时保存另外 1 项设置',
    '同时发公告《投票延期》：延一天',
  ])
})

test('hours that move stand beside the hours that hold, and others are left out', () => {
  const { stages } = hebei2020
  const later = stages.map((stage) =>
    stage.stageId === 'voting' ? { ...stage, closesAt: instantOf('2020-12-12 00:00') } : stage,
  )
  expect(proposalLines({ patch: { stages: later } }, stages)).toEqual([
    expect.stringMatching(/^网络投票现在是 .*12月10日，改为 .*12月11日$/),
  ])
})

test('what a later noun asks for has its reason at least', () => {
  expect(proposalLines(null)).toEqual([])
  expect(proposalLines({ laterId: 'r-1' })).toEqual([])
})

test.each([{ markId: 'm-1' }, { rulingId: 'r-1' }])('a ruling leads to its evidence: %j', (facts) => {
  expect(proposalLines(facts)).toEqual([expect.stringContaining('线索与裁定')])
})

test('a disqualification says which objection it answers, and what follows', () => {
  const facts = { number: 'Y201222-4F7A2C11', outcome: 'upheld', text: '与他人作品一致', disqualify: true }
  expect(proposalLines(facts)).toEqual([
    expect.stringMatching(/^异议 Y201222-4F7A2C11 成立，取消获奖资格/),
    expect.stringMatching(/^签字后名单马上改变/),
  ])
})
