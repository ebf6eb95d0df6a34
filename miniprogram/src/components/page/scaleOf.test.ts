import { scaleOf } from './scaleOf'

test.each([
  [undefined, 1],
  [0, 1],
  [16, 1],
  [17, 1],
  [15, 0.9],
  [20, 1.18],
  [23, 1.35],
  [40, 1.4],
])('WeChat says %s: our text is set at %f', (setting, scale) => {
  expect(scaleOf(setting)).toBe(scale)
})
