import fc from 'fast-check'
import { clockText, dayOf, instantOf, nextDay, startOfDay } from './day'

test('the day rolls at midnight in Beijing, not at 08:00', () => {
  expect(dayOf(Date.UTC(2020, 10, 25, 15, 59, 59, 999))).toBe('2020-11-25')
  expect(dayOf(Date.UTC(2020, 10, 25, 16, 0, 0, 0))).toBe('2020-11-26')
  expect(startOfDay('2020-11-26')).toBe(Date.UTC(2020, 10, 25, 16))
})

test('a day may begin at ten', () => {
  expect(dayOf(instantOf('2020-11-26 09:59:59'), 600)).toBe('2020-11-25')
  expect(dayOf(instantOf('2020-11-26 10:00:00'), 600)).toBe('2020-11-26')
  expect(startOfDay('2020-11-26', 600)).toBe(instantOf('2020-11-26 10:00'))
})

test('days follow each other over months and leap years', () => {
  expect(nextDay('2020-02-28')).toBe('2020-02-29')
  expect(nextDay('2020-12-31')).toBe('2021-01-01')
})

test('clocks read as written', () => {
  expect(clockText(instantOf('2020-11-26 08:05:09'))).toBe('2020-11-26 08:05:09')
  expect(clockText(instantOf('2020-11-26 08:05'), 'M月D日 HH:mm')).toBe('11月26日 08:05')
})

test('an instant lies in its day, and every day is 24 hours long', () => {
  const anyTime = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) })
  fc.assert(
    fc.property(anyTime, fc.integer({ min: 0, max: 1439 }), (at, startsAt) => {
      const day = dayOf(at, startsAt)
      expect(startOfDay(day, startsAt)).toBeLessThanOrEqual(at)
      expect(startOfDay(nextDay(day), startsAt)).toBeGreaterThan(at)
      expect(startOfDay(nextDay(day), startsAt) - startOfDay(day, startsAt)).toBe(86_400_000)
    }),
  )
})

test('what is kept of the last answer is never taken for another', () => {
  const anyTime = fc.integer({ min: Date.UTC(2020, 10, 24), max: Date.UTC(2020, 10, 28) })
  const question = fc.tuple(anyTime, fc.constantFrom(0, 600, 1200))
  fc.assert(
    fc.property(fc.array(question, { minLength: 2, maxLength: 20 }), (questions) => {
      for (const [at, startsAt] of questions) {
        const shifted = new Date(at + 8 * 3_600_000 - startsAt * 60_000)
        expect(dayOf(at, startsAt)).toBe(shifted.toISOString().slice(0, 10))
      }
      expect(dayOf(Number.NaN)).toBe('Invalid Date')
    }),
  )
})
