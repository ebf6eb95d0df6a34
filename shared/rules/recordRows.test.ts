import type { AuditRecord } from '#shared/model/audit'
import type { Entry } from '#shared/model/entry'
import type { Panel, ScoreBook } from '#shared/model/judging'
import type { AwardList, Publicity } from '#shared/model/results'
import { hebeiContest } from '../../tests/fixtures/contests'
import { auditRow, decisionRows, entryRows, panelRow, ruleRows, scoreRows } from './recordRows'

const at = (hebeiContest.publishedAt ?? 0) + 1_000

test('a rule has a row for what stood at first, and one for each change since it was public', () => {
  const contest = { ...hebeiContest, publishedAt: 1_000, scoreMix: { votes: 30, jury: 70 } }
  const mix = (votes: number) => ({ scoreMix: { votes, jury: 100 - votes } })
  const saves = [
    { at: 500, before: mix(10), after: mix(50) },
    { at: 2_000, before: mix(50), after: mix(40) },
    { at: 3_000, before: { ...mix(40), introduction: '旧' }, after: { ...mix(30), introduction: '新' } },
  ]
  const rows = ruleRows(contest, saves)
  expect(rows.filter(({ field }) => field === 'scoreMix')).toEqual([
    { field: 'scoreMix', changedAt: null, value: { votes: 50, jury: 50 } },
    { field: 'scoreMix', changedAt: 2_000, value: { votes: 40, jury: 60 } },
    { field: 'scoreMix', changedAt: 3_000, value: { votes: 30, jury: 70 } },
  ])
  expect(rows.some(({ field }) => field === 'introduction' || field === 'contact')).toBe(false)
  expect(rows.find(({ field }) => field === 'voteRule')?.value).toEqual(contest.voteRule)
})

const rule = hebeiContest.panels.find(({ purpose }) => purpose === 'jury')
if (!rule) throw new Error('no jury')
const panel: Panel = {
  ...{ contestId: 'c', panelId: 'jury', rule, seed: 1, assignedAt: 7, entryIds: ['b', 'a'] },
}
const sheet = (theme: number | undefined) => ({
  ...{ scores: { content: 800, ...(theme !== undefined && { theme }) }, tick: null },
  ...{ comment: '张三拍得好', version: 1, savedAt: 1, key: 'k' },
})
const bookOf = (personId: string, name: string, more: Partial<ScoreBook> = {}): ScoreBook => ({
  ...{ contestId: 'c', panelId: 'jury', juror: `o-${personId}`, personId, name, unit: '甲台' },
  ...{ entryIds: ['a', 'b'], recusals: {}, signedAt: 1, left: null },
  sheets: { a: sheet(900), b: sheet(undefined) },
  ...more,
})
const recusal = { a: { reason: 'unit', words: '同单位', at: 1 } } as const
const books = [
  bookOf('p9', '陈砚秋'),
  bookOf('p1', '魏长风', { recusals: recusal }),
  bookOf('p5', '走了的', { left: { at: 1, reason: '出差' } }),
]

test('jurors are numbered, named where the contest says so, and nothing tells who was excused', () => {
  expect(panelRow(panel, books)).toEqual({
    ...{ panelId: 'jury', rule, assignedAt: 7, jurors: [{ juror: '1' }, { juror: '2' }] },
  })
  const scores = { content: 800, theme: 900 }
  expect(scoreRows(panel, books)).toEqual([
    { entryId: 'a', given: [{ juror: '2', scores, tick: null }] },
    { entryId: 'b', given: [] },
  ])
  const open = { ...panel, rule: { ...rule, publishes: { names: true, scores: true } } }
  expect(panelRow(open, books).jurors).toEqual([{ juror: '1 魏长风' }, { juror: '2 陈砚秋' }])
})

const list: AwardList = {
  ...{ contestId: 'c', batch: null, proposedAt: 1 },
  rules: {
    awards: [{ awardId: 'staff', name: '奖', places: 3, basis: 'staff', group: 'g' }],
    ...{ scoreMix: null, fullMarks: 1_000, vacancies: 'empty' },
  },
  rows: ['a', 'b', 'c', 'd'].map((entryId) => ({
    ...{ entryId, votes: 0, jury: null, jurors: 0, votesPart: 0, juryPart: null },
    ...{ score: null, rank: null, missing: null },
  })),
  decisions: ['a', 'b', 'c'].map((to) => ({
    ...{ kind: 'give', awardId: 'staff', to, reason: '评委决定，电话 139-0000-1111、第 3 次会议', at: 1 },
  })),
}
const words = { number: '1', title: '早晨', author: '作者', unit: '', category: '城乡新貌' }
const entryOf = (entryId: string, more: Partial<Entry> = {}): Entry => ({
  ...{ entryId, contestId: 'c', number: '1', title: '早晨', authors: [{ name: '作者' }], unit: null },
  ...{ city: '', categoryId: 'chengxiang', introduction: '', seconds: 1, orientation: 'landscape' },
  ...{ cover: '', items: [], status: 'public', ...more },
})

test('a work has today’s words, the list’s where they differ, and none where it was taken down', () => {
  const winner = (id: string, title: string) => ({ id, ...words, title, figures: null })
  const winners = [winner('a', '早晨'), winner('b', '旧题')]
  const publicity = { awards: [{ awardId: 'staff', name: '奖', basis: 'staff', winners }] } as Pick<
    Publicity,
    'awards'
  >
  const down = { status: 'taken-down' } as const
  const rows = entryRows(
    [entryOf('a'), entryOf('b', down), entryOf('c', down), entryOf('d', down)],
    hebeiContest,
    list,
    publicity,
  )
  expect(rows.map((row) => [row.entryId, row.words, row.listed])).toEqual([
    ['a', words, null],
    ['b', null, { ...words, title: '旧题' }],
    ['c', null, false],
    ['d', null, null],
  ])
})

test('numbers that lead to somebody are struck out of a reason, and no others', () => {
  expect(decisionRows(list)[0]?.reason).toBe('评委决定，电话 ＊＊、第 3 次会议')
})

test('of an act the time, the office and the target are told, and of people only that they are people', () => {
  const record: AuditRecord = {
    ...{ recordId: 'c:1', contestId: 'c', at, by: 'oTEST', byName: '秦岭', byRole: 'owner' },
    ...{ action: 'takeDown', target: 'entry:a', before: null, after: null, reason: '张三来电', words: '' },
  }
  const row = auditRow(record)
  expect(row).toEqual({
    ...{ at, action: 'takeDown', role: 'owner', target: 'entry:a' },
    seal: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(auditRow({ ...record, target: 'person:p-12' }).target).toBe('person')
  expect(auditRow({ ...record, reason: '李四来电' }).seal).not.toBe(row.seal)
})
