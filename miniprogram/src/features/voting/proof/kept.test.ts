import { compareSlip, ownSlipsIn } from './ownSlips'
import { openSeen } from './seenChain'

const phone = () => {
  const places = new Map<string, string>()
  return {
    read: (name: string): unknown => (places.has(name) ? JSON.parse(places.get(name) as string) : ''),
    write: (name: string, value: unknown) => void places.set(name, JSON.stringify(value)),
  }
}

test('batches seen are kept, the newest first, and never written over', () => {
  const seen = openSeen(phone())
  for (const number of [5, 7, 6]) seen.note('a', { number, hash: `h${number}` })
  expect(seen.of('a').map(({ number }) => number)).toEqual([7, 6, 5])
  expect(seen.agrees('a', { number: 6, hash: 'h6' })).toBe(true)
  expect(seen.agrees('a', { number: 6, hash: 'other' })).toBe(false)
  seen.note('a', { number: 6, hash: 'other' })
  expect(seen.of('a')).toContainEqual({ number: 6, hash: 'h6' })
  expect(seen.of('b')).toEqual([])
})

test('before the first batch there is nothing to note, and a phone keeps few of many', () => {
  const seen = openSeen(phone())
  seen.note('a', { number: 0, hash: '' })
  expect(seen.of('a')).toEqual([])
  for (let number = 1; number <= 100; number++) seen.note('a', { number, hash: `h${number}` })
  expect(seen.of('a')).toHaveLength(20)
  expect(seen.of('a')[0]?.number).toBe(100)
})

test('own slips are kept by their key, two hundred at the most, and junk is left out', () => {
  const storage = phone()
  const own = ownSlipsIn(storage)
  const slip = (key: string) => ({ key, hash: `hash ${key}`, lines: [{ entryId: 'w1', votes: 1 }] })
  for (let cast = 0; cast < 205; cast++) own.keep('v', 'a', slip(`k${cast}`))
  own.keep('v', 'a', slip('k204'))
  expect(own.of('v', 'a')).toHaveLength(200)
  expect(own.of('v', 'a').at(-1)?.key).toBe('k204')
  expect(own.of('w', 'a')).toEqual([])
  storage.write('jingying.slips.v.a', [null, 3, { key: 'x' }, slip('y')])
  expect(own.of('v', 'a')).toEqual([slip('y')])
  expect(compareSlip(slip('y'), own.of('v', 'a'))).toBe('same')
  expect(compareSlip({ ...slip('y'), hash: 'z' }, own.of('v', 'a'))).toBe('altered')
  expect(compareSlip(slip('n'), own.of('v', 'a'))).toBe('notKept')
})
