import { $ } from './cloudForTest'
import { document, expressionsForTest } from './expressionsForTest'

const table = expressionsForTest()

table('text', [
  ['concat', $.concat(['$s', '!', '作品']), 'Hello 世界!作品'],
  ['concat with null', $.concat(['$s', '$nil']), null],
  ['split', $.split(['$csv', ',']), ['a', 'b', '', 'c']],
  ['toLower, toUpper', [$.toLower('$s'), $.toUpper('$s')], ['hello 世界', 'HELLO 世界']],
  ['strLenCP counts characters', $.strLenCP('$s'), 8],
  ['strLenBytes counts bytes', $.strLenBytes('$s'), 12],
  ['substrCP', $.substrCP(['$s', 6, 2]), '世界'],
  ['substrBytes', $.substrBytes(['$s', 0, 5]), 'Hello'],
  ['substr', $.substr(['$s', 6, 3]), '世'],
  ['indexOfCP', $.indexOfCP(['$s', '界']), 7],
  ['indexOfBytes', $.indexOfBytes(['$s', '界']), 9],
  ['indexOfCP of what is not there', $.indexOfCP(['$s', 'z']), -1],
  ['strcasecmp', [$.strcasecmp(['a', 'A']), $.strcasecmp(['a', 'B'])], [0, -1]],
])

const chinese = { date: '$at', timezone: '+08:00' }

table('dates', [
  ['in UTC', [$.year('$at'), $.month('$at'), $.dayOfMonth('$at'), $.hour('$at')], [2020, 11, 25, 16]],
  ['smaller parts', [$.minute('$at'), $.second('$at'), $.millisecond('$at')], [5, 6, 789]],
  ['days of week and year: Sunday is 1', [$.dayOfWeek('$at'), $.dayOfYear('$at')], [4, 330]],
  [
    'ISO days and weeks: Monday is 1',
    [$.isoDayOfWeek('$at'), $.isoWeek('$at'), $.isoWeekYear('$at')],
    [3, 48, 2020],
  ],
  ['week', $.week('$at'), 47],
  ['in UTC+8', [$.dayOfMonth(chinese), $.hour(chinese)], [26, 0]],
  ['in Shanghai', $.hour({ date: '$at', timezone: 'Asia/Shanghai' }), 0],
  [
    'dateToString',
    $.dateToString({ date: '$at', format: '%Y-%m-%d %H:%M:%S.%L' }),
    '2020-11-25 16:05:06.789',
  ],
  ['dateToString in UTC+8', $.dateToString({ ...chinese, format: '%Y-%m-%d' }), '2020-11-26'],
  ['dateToString without a format', $.dateToString({ date: '$at' }), '2020-11-25T16:05:06.789Z'],
  ['dateToString of null', $.dateToString({ date: '$nil', format: '%Y' }), null],
  ['dateFromString', $.dateFromString({ dateString: '2020-11-26T00:05:06.789+08:00' }), document.at],
  [
    'dateFromParts',
    $.dateFromParts({ year: 2020, month: 11, day: 25, hour: 16, minute: 5, second: 6, millisecond: 789 }),
    document.at,
  ],
  [
    'dateFromParts in UTC+8',
    $.dateFromParts({ year: 2020, month: 11, day: 26, timezone: '+08:00' }),
    new Date('2020-11-25T16:00:00Z'),
  ],
  [
    'dateFromString with a format',
    $.dateFromString({ dateString: '26/11/2020', format: '%d/%m/%Y', timezone: '+08:00' }),
    new Date('2020-11-25T16:00:00Z'),
  ],
  [
    'dateFromString of a day',
    $.dateFromString({ dateString: '2020-11-25' }),
    new Date('2020-11-25T00:00:00Z'),
  ],
  [
    'dateFromString of junk, told what to answer',
    $.dateFromString({ dateString: 'junk', onError: 'none' }),
    'none',
  ],
])

const newYear = (day: string): Date => new Date(`${day}T12:00:00Z`)

table('weeks at the turn of a year', [
  [
    '2021-01-01 is in week 53 of 2020',
    [$.isoWeek(newYear('2021-01-01')), $.isoWeekYear(newYear('2021-01-01'))],
    [53, 2020],
  ],
  [
    '2018-12-31 is in week 1 of 2019',
    [$.isoWeek(newYear('2018-12-31')), $.isoWeekYear(newYear('2018-12-31'))],
    [1, 2019],
  ],
  [
    '2023-01-01 is in week 52 of 2022',
    [$.isoWeek(newYear('2023-01-01')), $.isoWeekYear(newYear('2023-01-01'))],
    [52, 2022],
  ],
  [
    'before the first Sunday it is week 0',
    [$.week(newYear('2021-01-02')), $.week(newYear('2021-01-03'))],
    [0, 1],
  ],
  [
    'a year that begins with a Sunday',
    [$.week(newYear('2023-01-01')), $.week(newYear('2023-12-31'))],
    [1, 53],
  ],
])
