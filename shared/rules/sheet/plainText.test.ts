import fc from 'fast-check'
import { cellName, placeOf } from './cellName'
import { harmless, namesIn, plainText } from './plainText'

test('digits and letters become plain, Chinese signs stay', () => {
  expect(plainText('　１９９００００Ａ，（二） ')).toBe('1990000A，（二）')
})

test.each([
  ['张　三', ['张三']],
  ['张三 李四', ['张三', '李四']],
  ['张三、李四，王 五', ['张三', '李四', '王五']],
  ['John Smith、阿依古丽·买买提', ['John Smith', '阿依古丽·买买提']],
  [' \n ', []],
])('%j names %j', (text, names) => expect(namesIn(text)).toEqual(names))

test.each(['=1+1', '+86', '-1', '@here', ' =1', '＝1'])('%j is made harmless, and read as it was', (text) => {
  expect(harmless(text)).toBe(`'${text}`)
  expect(plainText(harmless('=1+1'))).toBe('=1+1')
})

test('no text that is written begins with a sign that is computed', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(harmless(text)).not.toMatch(/^\s*[=+\-@]/)))
})

test('a cell and its name are one', () => {
  expect([cellName(6, 12), cellName(26, 1), cellName(27, 3), cellName(703, 1)]).toEqual([
    'F12',
    'Z1',
    'AA3',
    'AAA1',
  ])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16_384 }), fc.integer({ min: 1, max: 1_048_576 }), (column, row) =>
      expect(placeOf(cellName(column, row))).toEqual({ column, row }),
    ),
  )
})
