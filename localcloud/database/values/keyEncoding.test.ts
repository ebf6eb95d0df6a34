import fc from 'fast-check'
import { after, encodeKey, encodeStringPrefix } from './keyEncoding'
import { compareValues } from './order'
import { ObjectId, type Value } from './value'

const text = () =>
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('\0', 'a', '\u{ff}', '\u{ffff}', '\u{1f600}') }),
  )
const number = () => fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -0, Number.NaN, 1e300, -1e300))
const date = () => fc.date({ noInvalidDate: true })
const name = () => text().filter((field) => field !== '__proto__')

const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    number(),
    text(),
    date(),
    fc.constantFrom(/a/, /a/i, /b/),
    fc.constantFrom('0'.repeat(24), 'f'.repeat(24)).map((hex) => new ObjectId(hex)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name(), tie('value'), { maxKeys: 3 }),
  ),
}))

const sign = (order: number) => Math.sign(order)

test('bytes are ordered as MongoDB orders the values', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(sign(encodeKey([a]).compare(encodeKey([b])))).toBe(sign(compareValues(a, b)))
    }),
    { numRuns: 2000 },
  )
})

test('a compound key is ordered field by field, each in its own direction', () => {
  const small = fc.oneof(fc.constantFrom<Value>('', 'a', 'a\0', 'ab', 1, 2, null), value)
  fc.assert(
    fc.property(
      fc.tuple(small, small),
      fc.tuple(small, small),
      fc.constantFrom<1 | -1>(1, -1),
      (a, b, order) => {
        const wanted = compareValues(a[0], b[0]) * order || compareValues(a[1], b[1])
        expect(sign(encodeKey(a, [order, 1]).compare(encodeKey(b, [order, 1])))).toBe(sign(wanted))
      },
    ),
    { numRuns: 2000 },
  )
})

test('everything that begins with a key lies between the key and what comes after it', () => {
  fc.assert(
    fc.property(value, value, fc.constantFrom<1 | -1>(1, -1), (a, b, order) => {
      const prefix = encodeKey([a], [order])
      const whole = encodeKey([a, b], [order, order])
      expect(whole.compare(prefix)).toBeGreaterThanOrEqual(0)
      expect(whole.compare(after(prefix))).toBeLessThan(0)
    }),
  )
})

test('the strings that begin with a text, and no others, lie under its prefix', () => {
  fc.assert(
    fc.property(text(), text(), (start, other) => {
      const prefix = encodeStringPrefix(start)
      const isUnder = (key: Buffer) => key.compare(prefix) >= 0 && key.compare(after(prefix)) < 0
      expect(isUnder(encodeKey([start + other]))).toBe(true)
      expect(isUnder(encodeKey([other]))).toBe(other.startsWith(start))
    }),
  )
})

test('types come in MongoDB’s order', () => {
  const inOrder: Value[] = [
    null,
    Number.NaN,
    -1,
    0,
    'a',
    {},
    [],
    new ObjectId('0'),
    false,
    true,
    new Date(0),
    /a/,
  ]
  const shuffled = [...inOrder].reverse().sort((a, b) => encodeKey([a]).compare(encodeKey([b])))
  expect(shuffled).toEqual(inOrder)
})
