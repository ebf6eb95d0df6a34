import { openBaskets } from './basketStore'

const phone = () => {
  const places = new Map<string, string>()
  return {
    read: (name: string): unknown => (places.has(name) ? JSON.parse(places.get(name) as string) : ''),
    write: (name: string, value: unknown) => void places.set(name, JSON.stringify(value)),
  }
}
const line = (entryId: string, votes: number) => ({
  entryId,
  votes,
  categoryId: 'c1',
  title: `作品${entryId}`,
})
const day = '2020-11-28'

test('what is put in stays in its place, is changed there, and goes at nought', () => {
  const baskets = openBaskets(phone(), () => 'voter-1')
  const told: number[] = []
  baskets.watch(() => told.push(baskets.of('a').lines.length))
  baskets.put('a', line('w1', 2), day)
  baskets.put('a', line('w2', 1), day)
  baskets.put('a', line('w1', 5), day)
  expect(baskets.of('a')).toEqual({ day, lines: [line('w1', 5), line('w2', 1)] })
  baskets.put('a', line('w1', 0), day)
  expect(baskets.of('a').lines).toEqual([line('w2', 1)])
  expect(told).toEqual([1, 2, 2, 1])
})

test('a closed app finds it again, with the day on which it was chosen', () => {
  const storage = phone()
  openBaskets(storage, () => 'voter-1').put('a', line('w1', 2), day)
  expect(openBaskets(storage, () => 'voter-1').of('a')).toEqual({ day, lines: [line('w1', 2)] })
})

test('another contest and another account have one of their own', () => {
  const storage = phone()
  let account = 'voter-1'
  const baskets = openBaskets(storage, () => account)
  baskets.put('a', line('w1', 2), day)
  expect(baskets.of('b').lines).toEqual([])
  account = 'voter-2'
  expect(baskets.of('a').lines).toEqual([])
})

test('what was counted leaves; what was put in meanwhile stays', () => {
  const baskets = openBaskets(phone(), () => 'voter-1')
  baskets.put('a', line('w1', 2), day)
  baskets.put('a', line('w2', 1), day)
  baskets.without('a', ['w1', 'w9'])
  expect(baskets.of('a').lines).toEqual([line('w2', 1)])
  baskets.without('a', ['w2'])
  expect(baskets.of('a')).toEqual({ day: '', lines: [] })
})

test.each([
  [null],
  [7],
  [{ day: 3, lines: [] }],
  [{ day, lines: 'x' }],
  [{ day, lines: [null, line('w', 0.5)] }],
])('a storage with junk in it is an empty basket: %j', (junk) => {
  const storage = phone()
  storage.write('jingying.basket.voter-1.a', junk)
  expect(openBaskets(storage, () => 'voter-1').of('a').lines).toEqual([])
})
