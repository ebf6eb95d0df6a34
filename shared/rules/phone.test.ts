import fc from 'fast-check'
import { plainPhone } from './phone'

test.each([
  ['13800138000', '13800138000'],
  [' 138 0013 8000 ', '13800138000'],
  ['138-0013-8000', '13800138000'],
  ['１３８００１３８０００', '13800138000'],
  ['+86 138 0013 8000', '13800138000'],
  ['＋８６１３８００１３８０００', '13800138000'],
  ['0086-13800138000', '13800138000'],
  ['8613800138000', '13800138000'],
  ['0311-87654321', '031187654321'],
  ['（0577）8765432', '05778765432'],
  ['(010) 6655 4433', '01066554433'],
])('%j is %s', (written, plain) => {
  expect(plainPhone(written)).toBe(plain)
})

test.each(['', '12800138000', '1380013800', '138001380000', '87654321', '一三八', '138x0138000', '1.38e10'])(
  '%j reaches nobody',
  (written) => {
    expect(plainPhone(written)).toBeNull()
  },
)

test('one number is one number, however it is written', () => {
  const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }))
  const gaps = fc.array(fc.constantFrom('', ' ', '-', '　'), { minLength: 11, maxLength: 11 })
  fc.assert(
    fc.property(mobile, gaps, ([second, rest], gap) => {
      const plain = `1${second}${String(rest).padStart(9, '0')}`
      const written = Array.from(plain).map((digit, index) => `${digit}${gap[index]}`)
      expect(plainPhone(written.join(''))).toBe(plain)
      expect(plainPhone(plain)).toBe(plain)
    }),
  )
})
