import { parseCron } from './cron'

const at = (beijing: string) => Date.parse(`${beijing}+08:00`)

test('the hours are those of Beijing', () => {
  const daily = parseCron('0 0 0 * * * *')
  expect(daily.nextAfter(at('2020-11-25T12:00:00'))).toBe(at('2020-11-26T00:00:00'))
  expect(daily.nextAfter(at('2020-11-26T00:00:00'))).toBe(at('2020-11-27T00:00:00'))
})

test('the last time it was due may be this very moment', () => {
  const daily = parseCron('0 0 0 * * * *')
  expect(daily.lastUpTo(at('2020-11-26T00:00:00'))).toBe(at('2020-11-26T00:00:00'))
  expect(daily.lastUpTo(at('2020-11-25T23:59:59'))).toBe(at('2020-11-25T00:00:00'))
})

test('the seventh field is the year', () => {
  const once = parseCron('0 30 9 26 11 * 2020')
  expect(once.nextAfter(at('2019-01-01T00:00:00'))).toBe(at('2020-11-26T09:30:00'))
  expect(once.nextAfter(at('2020-11-26T09:30:00'))).toBeNull()
})

test('a day of the month and a weekday are joined by or', () => {
  const either = parseCron('0 0 3 1 * MON *')
  expect(either.nextAfter(at('2020-09-28T12:00:00'))).toBe(at('2020-10-01T03:00:00'))
  expect(either.nextAfter(at('2020-10-01T12:00:00'))).toBe(at('2020-10-05T03:00:00'))
})

test.each([
  ['0 0 0 * * *', 'seven fields'],
  ['0 0 0 * * 1 *', 'weekday'],
  ['61 * * * * * *', 'second'],
  ['junk', 'seven fields'],
])('%s is refused', (config, reason) => {
  expect(() => parseCron(config)).toThrow(expect.objectContaining({ kind: 'BAD_TRIGGER' }))
  expect(() => parseCron(config)).toThrow(new RegExp(reason, 'i'))
})
