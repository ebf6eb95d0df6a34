import { linesOf } from './posterLines'

const upTo = (count: number) => (line: string) => Array.from(line).length <= count

test('a title is broken into lines that fit, and nothing of it is lost', () => {
  expect(linesOf('饶阳古琴：一张琴的一生', upTo(6), 2)).toEqual(['饶阳古琴：一', '张琴的一生'])
  expect(linesOf('短', upTo(6), 2)).toEqual(['短'])
  expect(linesOf('', upTo(6), 2)).toEqual([])
})

test('one that is too long ends in an ellipsis that fits too; an emoji stays whole', () => {
  expect(linesOf('一二三四五六七八九十', upTo(4), 2)).toEqual(['一二三四', '五六七…'])
  expect(linesOf('一二三👨‍🌾', upTo(4), 2).join('')).toBe('一二三👨‍🌾')
})
