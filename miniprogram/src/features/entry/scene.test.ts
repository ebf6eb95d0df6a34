import fc from 'fast-check'
import { readId, readScene, sceneOfLink } from './scene'

test('reads what our QR codes carry, as WeChat hands it over', () => {
  expect(readScene('e%3Dhebei-2020-001')).toEqual({ kind: 'entry', entryId: 'hebei-2020-001' })
  expect(readScene('e=hebei-2020-001&from=poster')).toEqual({ kind: 'entry', entryId: 'hebei-2020-001' })
  expect(readScene('c=hebei-2020')).toEqual({ kind: 'contest', contestId: 'hebei-2020' })
  expect(readScene('s=hebei-2020')).toEqual({ kind: 'showcase', contestId: 'hebei-2020' })
  const number = '2020-7KQ4M-X8PDR'
  expect(readScene(`z=${number}`)).toEqual({ kind: 'certificate', number })
  const printed = encodeURIComponent(`https://vote.example.cn/contest/hebei-2020?z=${number}`)
  expect(readScene(sceneOfLink(printed))).toEqual({ kind: 'certificate', number })
})

test('reads the number that stands on a poster', () => {
  expect(readScene('037')).toEqual({ kind: 'number', number: '037' })
})

test.each(['', '%E0%A4%A', 'e=', 'e=../../admin', 'e=河北', '-1', '1e9', undefined, null, {}, 'e=a b'])(
  'takes %p for nothing',
  (junk) => {
    expect(readScene(junk)).toEqual({ kind: 'nothing' })
  },
)

test('whatever stands in a link, it is read or refused and never thrown', () => {
  fc.assert(fc.property(fc.anything(), (junk) => void [readScene(junk), readId(junk)]))
  fc.assert(fc.property(fc.string(), (junk) => void [readScene(junk), readId(junk)]))
})

test('reads the address of an ordinary QR code: of a work on its poster, of a contest on the big screen', () => {
  const poster = encodeURIComponent('https://vote.example.cn/contest/hebei-2020?e=hebei-2020-001')
  expect(readScene(sceneOfLink(poster))).toEqual({ kind: 'entry', entryId: 'hebei-2020-001' })
  const screen = encodeURIComponent('https://vote.example.cn/contest/hebei-2020')
  expect(readScene(sceneOfLink(screen))).toEqual({ kind: 'contest', contestId: 'hebei-2020' })
  expect(readScene(sceneOfLink('https://vote.example.cn/'))).toEqual({ kind: 'nothing' })
  expect(readScene(sceneOfLink(undefined))).toEqual({ kind: 'nothing' })
})
