import { remaining } from './remaining'

const second = 1000
const hour = 3600 * second
const day = 24 * hour
const text = (ms: number) =>
  remaining(ms)
    .parts.map(({ figure, unit }) => figure + unit)
    .join(' ')

test.each([
  [12 * day + 5 * hour, '12天 5小时'],
  [12 * day + 4 * hour + 1, '12天 5小时'],
  [day, '1天 0小时'],
  [day - second, '23时 59分 59秒'],
  [5 * hour, '05时 00分 00秒'],
  [hour - 1, '01时 00分 00秒'],
  [59 * 60 * second, '59分 00秒'],
  [1, '00分 01秒'],
])('%i ms read as %s', (ms, expected) => {
  expect(text(ms)).toBe(expected)
})

test('zero is read only once it is over', () => {
  expect(remaining(1).isOver).toBe(false)
  expect(remaining(0).isOver).toBe(true)
  expect(remaining(-5).isOver).toBe(true)
})

test('nothing changes before it says so, and something does then', () => {
  for (const ms of [3 * day + 1, 3 * day, day + 1, day, day - 1, 2 * hour + 500, 60_001, 60_000, 999, 1]) {
    const { changesInMs } = remaining(ms)
    expect(changesInMs).toBeGreaterThan(0)
    expect(text(ms - changesInMs + 1)).toBe(text(ms))
    expect(text(ms - changesInMs)).not.toBe(text(ms))
  }
})
