import { duration } from './duration'

test.each([
  [0, '0:00'],
  [9.4, '0:09'],
  [83, '1:23'],
  [599.6, '10:00'],
  [-1, '0:00'],
])('%d s is written %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text)
})
