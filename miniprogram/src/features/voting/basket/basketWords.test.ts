import { voteRules } from '../../../../../tests/fixtures/voteRules'
import { basketTitle, leftWords, missingWords, refusalWords } from './basketWords'

const five = voteRules['one ballot a day of exactly five']

test('what is missing is said with what there must be', () => {
  expect(missingWords(five, { kind: 'short', missing: 2 })).toBe('还差 2 件，共须选 5 件')
  const some = { ...five, ballot: { minWorks: 3, maxWorks: 10, votesPerWork: 1 } }
  expect(missingWords(some, { kind: 'short', missing: 1 })).toBe('还差 1 件，至少选 3 件')
  expect(missingWords(five, { kind: 'ready' })).toBeUndefined()
})

test('what is left is said in votes or in ballots, of today or of all', () => {
  expect(leftWords(voteRules['ten a day, any split'], { votes: 7, ballots: null })).toBe('今天还能投 7 票')
  expect(leftWords(five, { votes: null, ballots: 1 })).toBe('今天还能投 1 次')
  expect(leftWords(voteRules['seven in the whole contest'], { votes: 3, ballots: null })).toBe('还能投 3 票')
  expect(leftWords(five, { votes: null, ballots: null })).toBeUndefined()
})

test('several works are named by the first', () => {
  expect(basketTitle([{ title: '沙窝' }])).toBe('《沙窝》')
  expect(basketTitle([{ title: '沙窝' }, { title: '长城' }])).toBe('《沙窝》等 2 件')
})

test('a refusal about one work of several names it once', () => {
  const titleOf = (entryId: string) => (entryId === 'w1' ? '沙窝' : undefined)
  const over = { code: 'OVER_DAILY_LIMIT', of: 'votesPerEntry', atMost: 1, left: 0, nextDayAt: 5 } as const
  expect(refusalWords({ ...over, entryId: 'w1' }, titleOf).title).toMatch(/^《沙窝》/)
  expect(refusalWords(over, titleOf).title).not.toMatch(/《/)
  expect(refusalWords({ code: 'WORK_NOT_ON_BALLOT', entryId: 'w1' }, titleOf).title).toBe('《沙窝》不能投票')
  expect(refusalWords({ code: 'WORK_NOT_ON_BALLOT', entryId: 'w1', title: '沙窝' }, titleOf).title).toBe(
    '《沙窝》不能投票',
  )
})
