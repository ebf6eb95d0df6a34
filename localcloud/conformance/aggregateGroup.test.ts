import { aggregateForTest, byId } from './aggregateForTest'
import { _, $ } from './cloudForTest'

const bench = aggregateForTest()

bench.table('group', [
  [
    'of everything',
    (p) => p.group({ _id: null, votes: $.sum('$votes'), n: $.sum(1) }),
    [{ _id: null, votes: 20, n: 5 }],
  ],
  [
    'by a field; missing and null are one group',
    (p) => p.group({ _id: '$unit', votes: $.sum('$votes') }).sort(byId),
    [
      { _id: null, votes: 0 },
      { _id: 'u1', votes: 14 },
      { _id: 'u2', votes: 5 },
      { _id: 'u3', votes: 1 },
    ],
  ],
  [
    'by two fields',
    (p) =>
      p
        .match({ unit: 'u1' })
        .group({ _id: { kind: '$kind', city: '$by.city' }, n: $.sum(1) })
        .sort({ '_id.city': 1 }),
    [
      { _id: { kind: 'short', city: '保定' }, n: 1 },
      { _id: { kind: 'short', city: '石家庄' }, n: 1 },
    ],
  ],
  [
    'by a day of UTC+8',
    (p) =>
      p
        .match({ at: _.exists(true) })
        .group({
          _id: $.dateToString({ date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }),
          n: $.sum(1),
        })
        .sort(byId),
    [
      { _id: '2020-11-25', n: 1 },
      { _id: '2020-11-26', n: 1 },
      { _id: '2020-11-27', n: 2 },
    ],
  ],
  [
    'avg, min, max: null and missing are left out',
    (p) =>
      p.group({ _id: '$kind', avg: $.avg('$votes'), min: $.min('$votes'), max: $.max('$votes') }).sort(byId),
    [
      { _id: 'drama', avg: 3, min: 1, max: 5 },
      { _id: 'short', avg: 7, min: 5, max: 9 },
    ],
  ],
  [
    'avg, min and max of nothing',
    (p) => p.group({ _id: null, a: $.avg('$zzz'), b: $.min('$zzz'), c: $.max('$zzz') }),
    [{ _id: null, a: null, b: null, c: null }],
  ],
  ['sum of what is no number is 0', (p) => p.group({ _id: null, n: $.sum('$kind') }), [{ _id: null, n: 0 }]],
  [
    'sum of an expression',
    (p) => p.match({ unit: 'u1' }).group({ _id: null, n: $.sum($.multiply(['$votes', 2])) }),
    [{ _id: null, n: 28 }],
  ],
  [
    'first and last, in order',
    (p) =>
      p
        .sort({ votes: -1, _id: 1 })
        .group({ _id: '$kind', first: $.first('$_id'), last: $.last('$_id') })
        .sort(byId),
    [
      { _id: 'drama', first: 'e3', last: 'e4' },
      { _id: 'short', first: 'e2', last: 'e5' },
    ],
  ],
  [
    'push',
    (p) =>
      p
        .sort(byId)
        .group({ _id: '$kind', all: $.push('$_id') })
        .sort(byId),
    [
      { _id: 'drama', all: ['e3', 'e4'] },
      { _id: 'short', all: ['e1', 'e2', 'e5'] },
    ],
  ],
  [
    'push of objects',
    (p) =>
      p
        .match({ unit: 'u1' })
        .sort(byId)
        .group({ _id: null, all: $.push({ id: '$_id', v: '$votes' }) }),
    [
      {
        _id: null,
        all: [
          { id: 'e1', v: 5 },
          { id: 'e2', v: 9 },
        ],
      },
    ],
  ],
  [
    'addToSet',
    (p) =>
      p
        .match({ votes: _.gt(0) })
        .group({ _id: null, set: $.addToSet('$votes') })
        .project({ n: $.size('$set') }),
    [{ _id: null, n: 3 }],
  ],
  [
    'stdDevPop',
    (p) => p.match({ unit: 'u1' }).group({ _id: null, d: $.stdDevPop('$votes') }),
    [{ _id: null, d: 2 }],
  ],
  [
    'stdDevSamp',
    (p) => p.match({ unit: 'u1' }).group({ _id: null, d: $.stdDevSamp('$votes') }),
    [{ _id: null, d: Math.sqrt(8) }],
  ],
  [
    'mergeObjects',
    (p) =>
      p
        .match({ unit: 'u1' })
        .sort(byId)
        .group({ _id: null, o: $.mergeObjects('$by') }),
    [{ _id: null, o: { city: '保定' } }],
  ],
  ['of nothing gives nothing', (p) => p.match({ unit: 'zzz' }).group({ _id: null, n: $.sum(1) }), []],
])
