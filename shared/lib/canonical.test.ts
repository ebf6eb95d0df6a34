import fc from 'fast-check'
import { canonical, type Plain } from './canonical'

const plain = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(fc.string(), tie('value')),
  ),
})).value

const reversed = (value: Plain): Plain => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(reversed)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, part === undefined ? part : reversed(part)]),
  ) as Plain
}

test('does not depend on the order in which keys were written', () => {
  fc.assert(fc.property(plain, (value) => expect(canonical(reversed(value))).toBe(canonical(value))))
})

test('is JSON of the same value, so different values have different texts', () => {
  fc.assert(
    fc.property(plain, (value) =>
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value))),
    ),
  )
})

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %s', (value) => {
  expect(() => canonical({ value })).toThrow(TypeError)
})
