import { $ } from './cloudForTest'
import { expressionsForTest } from './expressionsForTest'

const table = expressionsForTest()

table('arrays', [
  ['arrayElemAt', [$.arrayElemAt(['$list', 0]), $.arrayElemAt(['$list', -1])], [3, 2]],
  ['arrayElemAt beyond the end', $.arrayElemAt(['$list', 9]), undefined],
  ['concatArrays', $.concatArrays(['$list', [9]]), [3, 1, 2, 9]],
  ['concatArrays with null', $.concatArrays(['$list', '$nil']), null],
  ['filter', $.filter({ input: '$list', as: 'e', cond: $.gt(['$$e', 1]) }), [3, 2]],
  [
    'filter of documents',
    $.filter({ input: '$lines', as: 'l', cond: $.eq(['$$l.w', 'w2']) }),
    [{ w: 'w2', c: 5 }],
  ],
  ['map', $.map({ input: '$lines', as: 'l', in: $.multiply(['$$l.c', 2]) }), [4, 10]],
  ['map sees the document too', $.map({ input: '$list', as: 'e', in: $.add(['$$e', '$n']) }), [10, 8, 9]],
  ['reduce', $.reduce({ input: '$lines', initialValue: 0, in: $.add(['$$value', '$$this.c']) }), 7],
  ['a path through an array is an array', '$lines.w', ['w1', 'w2']],
  ['in', [$.in([2, '$list']), $.in([9, '$list'])], [true, false]],
  ['indexOfArray', [$.indexOfArray(['$list', 2]), $.indexOfArray(['$list', 9])], [2, -1]],
  ['isArray', [$.isArray('$list'), $.isArray('$n')], [true, false]],
  ['range', $.range([0, 10, 3]), [0, 3, 6, 9]],
  ['range downwards', $.range([3, 0, -1]), [3, 2, 1]],
  ['reverseArray', $.reverseArray('$list'), [2, 1, 3]],
  ['size', $.size('$list'), 3],
  ['slice', [$.slice(['$list', 2]), $.slice(['$list', -1]), $.slice(['$list', 1, 1])], [[3, 1], [2], [1]]],
  [
    'zip',
    $.zip({ inputs: ['$list', '$words'] }),
    [
      [3, 'b'],
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'zip to the longest',
    $.zip({ inputs: ['$list', [0]], useLongestLength: true, defaults: [0, '-'] }),
    [
      [3, 0],
      [1, '-'],
      [2, '-'],
    ],
  ],
  ['allElementsTrue', [$.allElementsTrue([[1, true]]), $.allElementsTrue([[1, 0]])], [true, false]],
  ['anyElementTrue', [$.anyElementTrue([[0, 1]]), $.anyElementTrue([[0, null]])], [true, false]],
  ['setEquals', $.setEquals(['$words', ['a', 'b']]), true],
  ['setIsSubset', [$.setIsSubset([['a'], '$words']), $.setIsSubset([['z'], '$words'])], [true, false]],
  ['setIntersection', $.size($.setIntersection(['$words', ['b', 'z']])), 1],
  ['setUnion', $.size($.setUnion(['$words', ['b', 'z']])), 3],
  ['setDifference', $.setDifference(['$words', ['b']]), ['a']],
])
