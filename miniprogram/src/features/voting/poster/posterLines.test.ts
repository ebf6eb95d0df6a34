import { linesOf, phraseLines } from './posterLines'

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

test('a phrase is not broken where a line of its own has room for it; what is too much is shortened', () => {
  const awards = ['一等奖1件', '二等奖2件', '三等奖4件']
  expect(phraseLines(awards, upTo(20), 2)).toEqual(['一等奖1件，二等奖2件，三等奖4件'])
  expect(phraseLines(awards, upTo(12), 2)).toEqual(['一等奖1件，二等奖2件', '三等奖4件'])
  expect(phraseLines(awards, upTo(6), 2)).toEqual(['一等奖1件', '二等奖2件…'])
  expect(phraseLines(['很长很长很长的名字'], upTo(6), 1)).toEqual(['很长很长很…'])
  expect(phraseLines([], upTo(6), 2)).toEqual([])
})
