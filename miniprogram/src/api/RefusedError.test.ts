import { isPassing, RefusedError } from './RefusedError'

test.each([
  [new RefusedError({ code: 'LOST_REPLY', during: 'read' }), true],
  [new RefusedError({ code: 'TIMEOUT', during: 'read' }), true],
  [new RefusedError({ code: 'FORBIDDEN' }), false],
  [new TypeError('ours'), false],
  [null, false],
])('%s: asking again may help: %s', (thrown, expected) => {
  expect(isPassing(thrown)).toBe(expected)
})
