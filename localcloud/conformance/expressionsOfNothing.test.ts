import { $ } from './cloudForTest'
import { expressionsForTest } from './expressionsForTest'

const table = expressionsForTest()

table('what has null for an answer when it is given null', [
  ['multiply', $.multiply(['$nil', 2]), null],
  ['subtract', $.subtract(['$n', '$nil']), null],
  ['divide', $.divide(['$nil', 2]), null],
  ['mod', $.mod(['$nil', 2]), null],
  ['pow', $.pow(['$nil', 2]), null],
  ['log', $.log(['$nil', 2]), null],
  ['abs', $.abs('$nil'), null],
  ['ceil', $.ceil('$nil'), null],
  ['floor', $.floor('$zzz'), null],
  ['trunc', $.trunc('$zzz'), null],
  ['sqrt', $.sqrt('$nil'), null],
  ['exp', $.exp('$nil'), null],
  ['ln', $.ln('$nil'), null],
  ['log10', $.log10('$nil'), null],
  ['arrayElemAt', $.arrayElemAt(['$nil', 0]), null],
  ['filter', $.filter({ input: '$nil', as: 'e', cond: true }), null],
  ['map', $.map({ input: '$zzz', as: 'e', in: '$$e' }), null],
  ['reduce', $.reduce({ input: '$nil', initialValue: 0, in: '$$value' }), null],
  ['reverseArray', $.reverseArray('$nil'), null],
  ['slice', $.slice(['$nil', 2]), null],
  ['indexOfArray', $.indexOfArray(['$nil', 2]), null],
  ['zip', $.zip({ inputs: ['$nil', '$list'] }), null],
  ['setUnion', $.setUnion(['$nil', '$list']), null],
  ['setIntersection', $.setIntersection(['$list', '$nil']), null],
  ['setDifference', $.setDifference(['$nil', '$list']), null],
  ['arrayToObject', $.arrayToObject('$nil'), null],
  ['split', $.split(['$nil', ',']), null],
  ['indexOfCP', $.indexOfCP(['$nil', 'a']), null],
  ['year', $.year('$nil'), null],
  ['month of what is missing', $.month('$zzz'), null],
  ['dayOfMonth', $.dayOfMonth('$nil'), null],
  ['hour in a zone', $.hour({ date: '$zzz', timezone: 'Asia/Shanghai' }), null],
  ['dayOfWeek', $.dayOfWeek('$nil'), null],
  ['isoWeek', $.isoWeek('$zzz'), null],
  ['dateFromString', $.dateFromString({ dateString: '$nil' }), null],
  ['dateFromParts', $.dateFromParts({ year: '$nil' }), null],
])

table('what has another answer', [
  ['isArray', $.isArray('$zzz'), false],
  ['toLower', $.toLower('$nil'), ''],
  ['toUpper', $.toUpper('$zzz'), ''],
  ['substrCP', $.substrCP(['$nil', 0, 2]), ''],
  ['sum', $.sum('$nil'), 0],
  ['avg', $.avg('$nil'), null],
  ['not', $.not(['$zzz']), true],
  ['cond', $.cond(['$zzz', 1, 2]), 2],
  ['mergeObjects', $.mergeObjects(['$nil', '$zzz']), {}],
])

table('one operand may stand in an array of its own', [
  ['abs', $.abs(['$m']), 2.5],
  ['trunc', $.trunc(['$m']), -2],
  ['floor', $.floor(['$m']), -3],
  ['size', $.size(['$list']), 3],
  ['isArray', $.isArray(['$list']), true],
  ['reverseArray', $.reverseArray(['$list']), [2, 1, 3]],
  [
    'objectToArray',
    $.objectToArray(['$map']),
    [
      { k: 'w1', v: 4 },
      { k: 'w2', v: 9 },
    ],
  ],
  ['arrayToObject', $.arrayToObject([$.objectToArray('$map')]), { w1: 4, w2: 9 }],
  ['toUpper', $.toUpper(['$s']), 'HELLO 世界'],
  ['strLenCP', $.strLenCP(['$s']), 8],
  ['year', $.year(['$at']), 2020],
  ['not', $.not(['$yes']), false],
  ['ceil of a number', $.ceil([1.2]), 2],
  ['literal keeps it', $.literal(['$n']), ['$n']],
])
