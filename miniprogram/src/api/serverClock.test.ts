import { learnServerTime, serverNow } from './serverClock'

const ahead = () => Math.round(serverNow() - Date.now())

beforeEach(() => jest.useFakeTimers({ now: 1_000_000_000_000 }))
afterEach(() => jest.useRealTimers())

const reply = (aheadMs: number, tripMs: number) => {
  const sentAt = Date.now()
  learnServerTime({ now: sentAt + tripMs / 2 + aheadMs }, sentAt, sentAt + tripMs)
}

test('a phone that is an hour off is corrected', () => {
  reply(3_600_000, 80)
  expect(ahead()).toBe(3_600_000)
})

test('what fits within the doubt of a slow trip changes nothing', () => {
  reply(5000, 40)
  reply(5600, 4000)
  expect(ahead()).toBe(5000)
})

test('a jump of the demo clock is followed, there and back', () => {
  reply(86_400_000, 60)
  expect(ahead()).toBe(86_400_000)
  reply(0, 60)
  expect(ahead()).toBe(0)
})

test.each([null, 'x', {}, { now: 'soon' }])('%j tells no time', (value) => {
  reply(0, 60)
  learnServerTime(value, 0, 0)
  expect(ahead()).toBe(0)
})
