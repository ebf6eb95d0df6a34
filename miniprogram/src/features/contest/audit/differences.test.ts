import { instantOf } from '#shared/lib/day'
import { auditedActions } from '#shared/model/audit'
import { actionWords } from './auditWords'
import { differences } from './differences'
import { subjectOf } from './subjectOf'

const voting = { stageId: 'voting', name: '网络投票', closesAt: instantOf('2020-12-11 00:00') }

test('a stage that was extended is told by its name and its new end, and nothing else', () => {
  const longer = { ...voting, closesAt: instantOf('2020-12-12 00:00') }
  expect(differences({ theme: '同', stages: [voting] }, { theme: '同', stages: [longer] })).toEqual([
    { field: '赛程·网络投票·结束', before: '2020-12-11 00:00', after: '2020-12-12 00:00' },
  ])
})

test('what came and what went in a list is told by name', () => {
  const judging = { stageId: 'judging', name: '专家评审' }
  expect(differences({ stages: [voting] }, { stages: [judging] })).toEqual([
    { field: '赛程', before: '网络投票', after: null },
    { field: '赛程', before: null, after: '专家评审' },
  ])
})

test('something new is told by what it holds', () => {
  expect(differences(null, { title: '投票时间延长', pinned: true, text: '' })).toEqual([
    { field: '标题', before: null, after: '投票时间延长' },
    { field: '置顶', before: null, after: '是' },
  ])
})

test.each([
  [null, null],
  [{}, {}],
  ['', null],
  [{ role: null }, {}],
])('%j and %j are the same to a reader', (before, after) => {
  expect(differences(before, after)).toEqual([])
})

test('plain values, lists of words and values of other kinds in the same place', () => {
  expect(differences({ hosts: ['甲', '乙'] }, { hosts: ['甲'] })).toEqual([
    { field: '主办', before: '甲、乙', after: '甲' },
  ])
  expect(differences('published', 'archived')).toEqual([{ field: '', before: '已公开', after: '已归档' }])
})

test('every deed of staff has its words', () => {
  for (const action of auditedActions) expect(actionWords[action]).not.toBe('')
})

test.each([
  [{ role: 'juror', name: '何静' }, { role: 'juror', name: '何静', removed: { at: 1 } }, '何静，评委'],
  [null, { role: 'juror', note: '' }, '评委'],
  [{ title: '投票说明' }, { title: '投票说明（更正）' }, '《投票说明（更正）》'],
  [{ theme: '旧' }, { theme: '新' }, ''],
  [null, null, ''],
])('whom %j and %j are about', (before, after, subject) => {
  expect(subjectOf({ before, after })).toBe(subject)
})

test('an act and who signs for it are told in words, and what nobody reads is left out', () => {
  const before = { countersignatures: [{ act: 'stopVoting', by: 'observer' }] }
  const after = {
    countersignatures: [
      { act: 'stopVoting', by: 'owner' },
      { act: 'resumeVoting', by: 'observer' },
    ],
  }
  expect(differences(before, after)).toEqual([
    { field: '第二人签字·暂停投票·谁签字', before: '监督员', after: '负责人' },
    { field: '第二人签字', before: null, after: '恢复投票（含顺延）：监督员' },
  ])
  expect(differences(null, { act: 'stopVoting', subject: 'voting', facts: { baseVersion: 3 } })).toEqual([
    { field: '事项', before: null, after: '暂停投票' },
  ])
})
