// biome-ignore-all lint/suspicious/noThenProperty: it is MongoDB's own word
import { $ } from './cloudForTest'
import { document, expressionsForTest } from './expressionsForTest'

const table = expressionsForTest()

table('arithmetic', [
  ['add', $.add(['$n', 1, 2]), 10],
  ['add to a date: milliseconds', $.add(['$at', 86_400_000]), document.later],
  ['add null', $.add(['$n', '$nil']), null],
  ['add what is missing', $.add(['$n', '$zzz']), null],
  ['subtract', $.subtract(['$n', '$m']), 9.5],
  ['subtract dates: milliseconds', $.subtract(['$later', '$at']), 86_400_000],
  ['multiply', $.multiply(['$n', '$m']), -17.5],
  ['divide', $.divide(['$n', 2]), 3.5],
  ['mod', $.mod(['$n', 4]), 3],
  ['mod of less than nothing', $.mod([-7, 4]), -3],
  ['abs', $.abs('$m'), 2.5],
  ['ceil', $.ceil('$m'), -2],
  ['floor', $.floor('$m'), -3],
  ['trunc', $.trunc('$m'), -2],
  ['sqrt', $.sqrt(49), 7],
  ['pow', $.pow(['$n', 2]), 49],
  ['exp', $.exp('$zero'), 1],
  ['ln', $.ln(1), 0],
  ['log', $.log([8, 2]), 3],
  ['log10', $.log10(1000), 3],
  ['sum of an array', $.sum('$list'), 6],
  ['avg of an array', $.avg('$list'), 2],
  ['sum of one number', $.sum('$n'), 7],
  ['sum of several, an array not among them', $.sum(['$n', '$list', 1]), 8],
  ['max of an array', $.max('$list'), 3],
  ['max and min of values', [$.max(['$n', 9]), $.min(['$n', 9])], [9, 7]],
  ['nested', $.multiply([$.add(['$n', 3]), $.subtract([5, 2])]), 30],
])

table('comparison and logic', [
  ['eq', $.eq(['$n', 7]), true],
  ['eq of types', $.eq(['$n', '7']), false],
  ['neq', $.neq(['$n', 7]), false],
  [
    'gt, gte, lt, lte',
    [$.gt(['$n', 7]), $.gte(['$n', 7]), $.lt(['$n', 7]), $.lte(['$n', 7])],
    [false, true, false, true],
  ],
  ['a string is more than any number', $.gt(['$s', 1e9]), true],
  ['what is missing is less than null', $.lt(['$zzz', '$nil']), true],
  ['cmp', [$.cmp([1, 2]), $.cmp([2, 2]), $.cmp([3, 2])], [-1, 0, 1]],
  ['and', [$.and(['$yes', '$n']), $.and(['$yes', '$zero'])], [true, false]],
  ['and of nothing', $.and([]), true],
  ['or', [$.or(['$nil', '$n']), $.or(['$nil', '$zero'])], [true, false]],
  ['not', [$.not(['$zero']), $.not(['$n'])], [true, false]],
  ['cond by place', $.cond([$.gt(['$n', 5]), 'many', 'few']), 'many'],
  ['cond by name', $.cond({ if: '$zero', then: 'a', else: 'b' }), 'b'],
  ['ifNull of null', $.ifNull(['$nil', 'none']), 'none'],
  ['ifNull of what is missing', $.ifNull(['$zzz', 'none']), 'none'],
  ['ifNull of a value', $.ifNull(['$zero', 'none']), 0],
  [
    'switch',
    $.switch({
      branches: [
        { case: $.lt(['$n', 5]), then: 'a' },
        { case: $.lt(['$n', 9]), then: 'b' },
      ],
      default: 'c',
    }),
    'b',
  ],
  ['switch by default', $.switch({ branches: [{ case: '$zero', then: 'a' }], default: 'c' }), 'c'],
  ['let', $.let({ vars: { a: '$n', b: 3 }, in: $.add(['$$a', '$$b']) }), 10],
  ['a path that is missing', '$zzz.y', undefined],
  ['null stays', '$nil', null],
])

table('objects', [
  [
    'objectToArray',
    $.objectToArray('$map'),
    [
      { k: 'w1', v: 4 },
      { k: 'w2', v: 9 },
    ],
  ],
  ['objectToArray of null', $.objectToArray('$nil'), null],
  [
    'arrayToObject of k and v',
    $.arrayToObject([
      [
        { k: 'a', v: 1 },
        { k: 'b', v: 2 },
      ],
    ]),
    { a: 1, b: 2 },
  ],
  [
    'arrayToObject of pairs',
    $.arrayToObject([
      [
        ['a', 1],
        ['b', 2],
      ],
    ]),
    { a: 1, b: 2 },
  ],
  ['there and back', $.arrayToObject($.objectToArray('$map')), { w1: 4, w2: 9 }],
  ['the sum of a map', $.sum($.map({ input: $.objectToArray('$map'), as: 'e', in: '$$e.v' })), 13],
  [
    'a map changed entry by entry',
    $.arrayToObject(
      $.map({ input: $.objectToArray('$map'), as: 'e', in: { k: '$$e.k', v: $.add(['$$e.v', 1]) } }),
    ),
    { w1: 5, w2: 10 },
  ],
  ['mergeObjects', $.mergeObjects(['$map', { w2: 0, w3: 1 }]), { w1: 4, w2: 0, w3: 1 }],
  ['mergeObjects with null', $.mergeObjects(['$nil', '$map']), { w1: 4, w2: 9 }],
  ['literal', $.literal({ $n: '$n' }.$n), '$n'],
])
