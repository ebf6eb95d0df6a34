import { aggregateForTest, byId, ids } from './aggregateForTest'
import { _, $ } from './cloudForTest'

const bench = aggregateForTest()

bench.table('match, sort, skip, limit', [
  ['match', (p) => p.match({ unit: 'u1' }).sort(byId).project({ _id: 1 }), ids('e1 e2')],
  [
    'match with commands',
    (p) =>
      p
        .match({ votes: _.gt(1).and(_.lt(9)) })
        .sort(byId)
        .project({ _id: 1 }),
    ids('e1 e3'),
  ],
  [
    'match with or',
    (p) =>
      p
        .match(_.or([{ unit: 'u3' }, { votes: 9 }]))
        .sort(byId)
        .project({ _id: 1 }),
    ids('e2 e4'),
  ],
  [
    'match with a nested path',
    (p) =>
      p
        .match({ by: { city: '保定' } })
        .sort(byId)
        .project({ _id: 1 }),
    ids('e2 e4'),
  ],
  [
    'match with an expression',
    (p) =>
      p
        .match(_.expr($.eq(['$kind', 'drama'])))
        .sort(byId)
        .project({ _id: 1 }),
    ids('e3 e4'),
  ],
  [
    'match by a regular expression',
    (p) => p.match({ kind: /^dr/ }).sort(byId).project({ _id: 1 }),
    ids('e3 e4'),
  ],
  [
    'match by a date',
    (p) =>
      p
        .match({ at: _.gte(new Date('2020-11-26T16:00:00Z')) })
        .sort(byId)
        .project({ _id: 1 }),
    ids('e3 e4'),
  ],
  [
    'match after group',
    (p) => p.group({ _id: '$unit', n: $.sum(1) }).match({ n: _.gt(1) }),
    [{ _id: 'u1', n: 2 }],
  ],
  ['sort by several keys', (p) => p.sort({ votes: -1, _id: 1 }).project({ _id: 1 }), ids('e2 e1 e3 e4 e5')],
  [
    'sort by a nested key',
    (p) =>
      p
        .match({ by: _.exists(true) })
        .sort({ 'by.city': 1, _id: -1 })
        .project({ _id: 1 }),
    ids('e4 e2 e3 e1'),
  ],
  ['skip and limit', (p) => p.sort(byId).skip(1).limit(2).project({ _id: 1 }), ids('e2 e3')],
  ['limit before skip', (p) => p.sort(byId).limit(2).skip(1).project({ _id: 1 }), ids('e2')],
  [
    'a second sort',
    (p) => p.sort({ votes: -1, _id: 1 }).limit(2).sort(byId).project({ _id: 1 }),
    ids('e1 e2'),
  ],
  ['a match after a limit', (p) => p.sort(byId).limit(2).match({ votes: 9 }).project({ _id: 1 }), ids('e2')],
])

bench.table('unwind', [
  [
    'one document an element; empty, null and missing give none',
    (p) => p.unwind('$tags').sort({ _id: 1, tags: 1 }).project({ tags: 1 }),
    [
      { _id: 'e1', tags: 'a' },
      { _id: 'e1', tags: 'b' },
      { _id: 'e2', tags: 'b' },
    ],
  ],
  [
    'that keeps them',
    (p) =>
      p
        .unwind({ path: '$tags', preserveNullAndEmptyArrays: true })
        .match({ _id: _.gte('e3') })
        .sort(byId)
        .project({ tags: 1 }),
    [{ _id: 'e3' }, { _id: 'e4' }, { _id: 'e5', tags: null }],
  ],
  [
    'with the place',
    (p) =>
      p.match({ _id: 'e1' }).unwind({ path: '$tags', includeArrayIndex: 'i' }).project({ tags: 1, i: 1 }),
    [
      { _id: 'e1', tags: 'a', i: 0 },
      { _id: 'e1', tags: 'b', i: 1 },
    ],
  ],
  [
    'of a field that is no array',
    (p) => p.match({ _id: 'e1' }).unwind('$kind').project({ kind: 1 }),
    [{ _id: 'e1', kind: 'short' }],
  ],
  [
    'then group counts elements',
    (p) =>
      p
        .unwind('$tags')
        .group({ _id: '$tags', n: $.sum(1) })
        .sort({ n: -1 }),
    [
      { _id: 'b', n: 2 },
      { _id: 'a', n: 1 },
    ],
  ],
])
