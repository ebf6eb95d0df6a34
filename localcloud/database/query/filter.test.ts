import type { Document } from '../values/value'
import { compileFilter } from './filter'

const matches = (document: Document, filter: Document) => compileFilter(filter)(document)

test.each<[string, Document, Document, boolean]>([
  ['null is also what is missing', {}, { a: null }, true],
  ['null under a number is missing', { a: 5 }, { 'a.b': null }, true],
  ['null is no other element', { a: [{ b: 1 }, {}] }, { 'a.b': null }, true],
  ['an element equals', { a: [1, 2] }, { a: 2 }, true],
  ['the whole list equals', { a: [1, 2] }, { a: [1, 2] }, true],
  [
    'fields in another order are another object',
    { a: { x: 1, y: 2 } },
    { a: { $eq: { y: 2, x: 1 } } },
    false,
  ],
  ['each end may have its own element', { a: [1, 9] }, { a: { $gt: 5, $lt: 3 } }, true],
  ['elemMatch wants both in one', { a: [1, 9] }, { a: { $elemMatch: { $gt: 5, $lt: 3 } } }, false],
  [
    'elemMatch in embedded documents',
    {
      a: [
        { x: 1, y: 1 },
        { x: 2, y: 2 },
      ],
    },
    { a: { $elemMatch: { x: 2, y: 2 } } },
    true,
  ],
  [
    'elemMatch does not mix elements',
    {
      a: [
        { x: 1, y: 1 },
        { x: 2, y: 2 },
      ],
    },
    { a: { $elemMatch: { x: 1, y: 2 } } },
    false,
  ],
  [
    'dotted fields do mix them',
    {
      a: [
        { x: 1, y: 1 },
        { x: 2, y: 2 },
      ],
    },
    { 'a.x': 1, 'a.y': 2 },
    true,
  ],
  ['an element by its number', { a: [{ x: 1 }, { x: 2 }] }, { 'a.1.x': 2 }, true],
  ['lists in embedded lists', { a: [{ b: [1, 2] }, { b: [3] }] }, { 'a.b': { $gt: 2 } }, true],
  ['types do not compare', { a: '5' }, { a: { $gt: 1 } }, false],
  ['ne means no element', { a: [1, 2] }, { a: { $ne: 2 } }, false],
  ['not of a range finds what is missing', {}, { a: { $not: { $gt: 5 } } }, true],
  [
    'all of several elemMatches',
    { a: [{ x: 1 }, { x: 2 }] },
    { a: { $all: [{ $elemMatch: { x: 1 } }, { $elemMatch: { x: 2 } }] } },
    true,
  ],
  ['a pattern among values', { a: 'apple' }, { a: { $in: ['x', /^app/] } }, true],
  ['size is exact', { a: [[1, 2]] }, { a: { $size: 2 } }, false],
  ['type of an element', { a: [1, 'x'] }, { a: { $type: 'string' } }, true],
  ['what everything inherits is no field', {}, { constructor: { $exists: true } }, false],
])('%s', (_name, document, filter, wanted) => {
  expect(matches(document, filter)).toBe(wanted)
})

test.each<[string, Document, string]>([
  ['a geo operator', { a: { $geoWithin: {} } }, 'LOCALCLOUD_UNSUPPORTED'],
  ['a script', { $where: '1' }, 'LOCALCLOUD_UNSUPPORTED'],
  ['a schema', { $jsonSchema: {} }, 'LOCALCLOUD_UNSUPPORTED'],
  ['a word that is no operator', { a: { $near1: 1 } }, 'INVALID_PARAM'],
  ['a word that every object has', { a: { $toString: 1 } }, 'INVALID_PARAM'],
])('%s is refused before any document is read', (_name, filter, code) => {
  expect(() => compileFilter(filter)).toThrow(expect.objectContaining({ code }))
})
