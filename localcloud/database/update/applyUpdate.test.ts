import type { Document } from '../values/value'
import { applyUpdate } from './applyUpdate'

const now = () => 1_000

function updated(document: Document, update: Document, filter: Document = {}): Document {
  applyUpdate(document, update, { filter, now })
  return document
}

test.each<[string, Document, Document, Document]>([
  ['sets a nested field and makes the way', { a: 1 }, { $set: { 'b.c.d': 2 } }, { a: 1, b: { c: { d: 2 } } }],
  ['sets an element', { l: [1, { x: 1 }] }, { $set: { 'l.1.x': 5 } }, { l: [1, { x: 5 }] }],
  ['fills the gap before a new element', { l: [1] }, { $set: { 'l.3': 5 } }, { l: [1, null, null, 5] }],
  ['counts from nothing', {}, { $inc: { n: 2 }, $mul: { m: 3 } }, { n: 2, m: 0 }],
  ['leaves null where it removes an element', { l: [1, 2] }, { $unset: { 'l.0': '' } }, { l: [null, 2] }],
  ['keeps the smaller across types', { a: 'x', b: 5 }, { $min: { a: 1, b: 7 } }, { a: 1, b: 5 }],
  ['renames into another object', { a: { x: 1 } }, { $rename: { 'a.x': 'b.y' } }, { a: {}, b: { y: 1 } }],
  [
    'pushes, sorts and cuts',
    { l: [{ s: 3 }] },
    { $push: { l: { $each: [{ s: 1 }], $sort: { s: 1 }, $slice: 1 } } },
    { l: [{ s: 1 }] },
  ],
  [
    'pulls embedded documents by a condition',
    { l: [{ a: 1, b: 1 }, { a: 2 }] },
    { $pull: { l: { a: { $lt: 2 } } } },
    { l: [{ a: 2 }] },
  ],
  [
    'adds what is not there yet',
    { l: [{ a: 1 }] },
    { $addToSet: { l: { $each: [{ a: 1 }, { a: 2 }] } } },
    { l: [{ a: 1 }, { a: 2 }] },
  ],
  ['takes the date from the cloud', {}, { $currentDate: { at: true } }, { at: new Date(1_000) }],
])('%s', (_name, document, update, wanted) => {
  expect(updated(document, update)).toEqual(wanted)
})

test('the positional operator means the element that the filter matched', () => {
  const lines = () => ({
    l: [
      { k: 1, v: 1 },
      { k: 2, v: 1 },
    ],
  })
  expect(updated(lines(), { $inc: { 'l.$.v': 5 } }, { 'l.k': 2 }).l).toEqual([
    { k: 1, v: 1 },
    { k: 2, v: 6 },
  ])
  expect(updated(lines(), { $set: { 'l.$.v': 0 } }, { l: { $elemMatch: { k: 2, v: 1 } } }).l).toMatchObject([
    { v: 1 },
    { v: 0 },
  ])
  expect(updated(lines(), { $inc: { 'l.$[].v': 1 } }).l).toMatchObject([{ v: 2 }, { v: 2 }])
})

test.each<[string, Document, Document]>([
  ['a count in a text', { n: 'x' }, { $inc: { n: 1 } }],
  ['a count in null', { n: null }, { $inc: { n: 1 } }],
  ['a field in a number', { a: 1 }, { $set: { 'a.b': 1 } }],
  ['a field in null', { a: null }, { $set: { 'a.b': 1 } }],
  ['a name in a list', { l: [] }, { $set: { 'l.x': 1 } }],
  ['an element of no list', { a: 1 }, { $push: { a: 1 } }],
  ['another id', { _id: 'a' }, { $set: { _id: 'b' } }],
  ['one field twice', {}, { $set: { a: 1 }, $inc: { a: 1 } }],
  ['a field and what is in it', {}, { $set: { a: {}, 'a.b': 1 } }],
  ['an operator nobody knows', {}, { $foo: { a: 1 } }],
  ['a position without a match', { l: [1] }, { $set: { 'l.$': 1 } }],
])('refuses %s', (_name, document, update) => {
  expect(() => updated(document, update)).toThrow()
})
