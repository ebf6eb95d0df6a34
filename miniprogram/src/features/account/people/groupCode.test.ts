import { groupCode } from './groupCode'

test.each([
  ['23456ABCDE', '23456 ABCDE'],
  ['ABC', 'AB C'],
  ['', ''],
])('%s is read as %s', (code, read) => {
  expect(groupCode(code)).toBe(read)
})
