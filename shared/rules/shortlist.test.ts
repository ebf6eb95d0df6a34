import type { BallotPaper } from '#shared/model/vote'
import { cardsWith, numbersFor, paperWithWorks, tallyWithWorks } from './shortlist'

const categories = [
  { categoryId: 'a', name: '甲' },
  { categoryId: 'b', name: '乙' },
]
const work = (entryId: string, categoryId: string, submittedAt: number) => ({
  entryId,
  categoryId,
  submittedAt,
})

test('numbers go by category, then by time, then by id', () => {
  const works = [work('w4', 'b', 1), work('w3', 'a', 5), work('w1', 'a', 2), work('w2', 'a', 2)]
  expect(numbersFor(works, categories, {})).toEqual({ w1: '001', w2: '002', w3: '003', w4: '004' })
})

test('a number is permanent, and new ones go on after the highest', () => {
  const works = [work('w1', 'a', 1), work('w2', 'a', 2)]
  expect(numbersFor(works, categories, { w2: '017', gone: '150' })).toEqual({ w1: '151', w2: '017' })
})

test('a thousand and more works have four digits', () => {
  const works = Array.from({ length: 1_000 }, (_, at) => work(`w${at}`, 'a', at))
  expect(numbersFor(works, categories, {}).w0).toBe('0001')
})

test('a paper takes works up once, with a version more', () => {
  const paper = { version: 3, works: { old: 'a' } } as unknown as BallotPaper
  const next = paperWithWorks(paper, [work('new', 'b', 0), work('old', 'b', 0)])
  expect(next).toMatchObject({ version: 4, works: { old: 'a', new: 'b' } })
  expect(paperWithWorks(next, [work('new', 'b', 0)])).toBe(next)
})

test('votes that were given stay', () => {
  const tally = { contestId: 'c', lastBatch: 2, lastHash: 'h', votes: { old: 7 }, slips: 7 }
  expect(tallyWithWorks(tally, ['old', 'new']).votes).toEqual({ old: 7, new: 0 })
})

test('each work once, by number', () => {
  const card = (entryId: string, number: string) => ({ entryId, number }) as never
  const cards = cardsWith([card('a', '002')], [card('b', '001'), card('a', '002')])
  expect(cards.map(({ entryId }) => entryId)).toEqual(['b', 'a'])
})
