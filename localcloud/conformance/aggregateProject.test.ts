import { aggregateForTest } from './aggregateForTest'
import { $ } from './cloudForTest'

const bench = aggregateForTest()

bench.table('project, addFields, replaceRoot', [
  [
    'some fields',
    (p) => p.match({ _id: 'e1' }).project({ votes: 1, 'by.city': 1 }),
    [{ _id: 'e1', votes: 5, by: { city: '石家庄' } }],
  ],
  [
    'all but some',
    (p) => p.match({ _id: 'e5' }).project({ votes: 0, tags: false }),
    [{ _id: 'e5', kind: 'short' }],
  ],
  ['without the id', (p) => p.match({ _id: 'e1' }).project({ _id: 0, votes: 1 }), [{ votes: 5 }]],
  [
    'computed',
    (p) => p.match({ _id: 'e1' }).project({ double: $.multiply(['$votes', 2]), city: '$by.city' }),
    [{ _id: 'e1', double: 10, city: '石家庄' }],
  ],
  [
    'what is missing is left out',
    (p) => p.match({ _id: 'e5' }).project({ unit: '$unit', votes: '$votes' }),
    [{ _id: 'e5', votes: null }],
  ],
  [
    'a literal',
    (p) => p.match({ _id: 'e1' }).project({ one: $.literal(1), dollar: $.literal('$votes') }),
    [{ _id: 'e1', one: 1, dollar: '$votes' }],
  ],
  [
    'an array of fields',
    (p) => p.match({ _id: 'e1' }).project({ pair: ['$unit', '$zzz'] }),
    [{ _id: 'e1', pair: ['u1', null] }],
  ],
  [
    'addFields keeps the rest',
    (p) => p.match({ _id: 'e5' }).addFields({ n: $.ifNull(['$votes', 0]) }),
    [{ _id: 'e5', kind: 'short', votes: null, tags: null, n: 0 }],
  ],
  [
    'addFields into an object',
    (p) => p.match({ _id: 'e1' }).addFields({ 'by.country': 'CN' }).project({ by: 1 }),
    [{ _id: 'e1', by: { city: '石家庄', country: 'CN' } }],
  ],
  [
    'addFields over a field',
    (p) =>
      p
        .match({ _id: 'e1' })
        .addFields({ votes: $.add(['$votes', 1]) })
        .project({ votes: 1 }),
    [{ _id: 'e1', votes: 6 }],
  ],
  ['replaceRoot', (p) => p.match({ _id: 'e1' }).replaceRoot({ newRoot: '$by' }), [{ city: '石家庄' }]],
  [
    'replaceRoot by something made',
    (p) => p.match({ _id: 'e1' }).replaceRoot({ newRoot: { id: '$_id', n: $.size('$tags') } }),
    [{ id: 'e1', n: 2 }],
  ],
  [
    'replaceRoot by a merge',
    (p) => p.match({ _id: 'e1' }).replaceRoot({ newRoot: $.mergeObjects([{ city: '?', zip: 1 }, '$by']) }),
    [{ city: '石家庄', zip: 1 }],
  ],
])
