import { groupDigits } from './groupDigits'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
  [-45210, '-45,210'],
])('%i is written %s', (value, text) => {
  expect(groupDigits(value)).toBe(text)
})
