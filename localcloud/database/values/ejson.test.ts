import { EJSON } from 'bson'
import fc from 'fast-check'
import { parse, parseBody, stringify } from './ejson'
import type { Document } from './value'

const now = () => 1_000
const read = (text: string) => parse(text, now)

test('what the SDK writes is what we read', () => {
  const sent = {
    i: 1,
    long: 2 ** 40,
    d: 1.5,
    big: 1e300,
    at: new Date(5),
    re: /a.c/i,
    list: [1, { x: 'y' }],
    none: null,
  }
  expect(read(EJSON.stringify(sent, { relaxed: false }))).toEqual(sent)
})

test('what we write is what the SDK reads', () => {
  const stored = {
    i: 1,
    d: -0.5,
    nan: Number.NaN,
    inf: -Infinity,
    at: new Date(5),
    old: new Date(-5),
    list: [[new Date(1)]],
  }
  expect(EJSON.parse(stringify(stored))).toEqual(stored)
})

test('a body comes back as the document it was', () => {
  // JSON has no minus zero; MongoDB's comparisons know none either.
  const number = fc.double().map((value) => (value === 0 ? 0 : value))
  const leaf = fc.oneof(
    fc.string(),
    number,
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }),
  )
  const key = fc.string().filter((name) => !name.startsWith('$') && name !== '__proto__')
  const document = fc.dictionary(key, fc.oneof(leaf, fc.array(leaf), fc.dictionary(key, leaf)), {
    noNullPrototype: true,
  })
  fc.assert(
    fc.property(document, (given) => {
      expect(parseBody(stringify(given as Document))).toEqual(given)
    }),
  )
})

test('the server’s date is the cloud’s clock, shifted', () => {
  expect(read('{"at":{"$tcb_server_date":{"offset":{"$numberInt":"500"}}}}')).toEqual({ at: new Date(1_500) })
})

test.each([
  ['a type that is not kept', '{"a":{"$binary":{"base64":"","subType":"00"}}}', 'LOCALCLOUD_UNSUPPORTED'],
  ['a number that is none', '{"a":{"$numberInt":"x"}}', 'INVALID_PARAM'],
  ['a date that is none', '{"a":{"$date":"yesterday"}}', 'INVALID_PARAM'],
  ['a pattern that is none', '{"a":{"$regularExpression":{"pattern":"(","options":""}}}', 'INVALID_PARAM'],
  ['no JSON', '{', 'INVALID_PARAM'],
  ['a name that would change the object itself', '{"__proto__":{"a":1}}', 'INVALID_PARAM'],
])('%s is refused', (_name, text, code) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ code }))
})

test('a stored field name may not begin with a dollar', () => {
  expect(() => stringify({ a: { $b: 1 } })).toThrow(
    expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED' }),
  )
})
