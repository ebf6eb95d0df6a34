import fc from 'fast-check'
import { certificateNumber, numberInCode, readCertificateNumber } from './number'

const number = '2020-7KQ4M-X8PDR'

test('a number is read as people type it', () => {
  for (const typed of [number, ' 2020 7kq4m x8pdr ', '20207KQ4MX8PDR'])
    expect(readCertificateNumber(typed)).toBe(number)
  // Letters that no number has: 0 and O, 1, I and L are never told apart on paper.
  for (const wrong of ['', '2020-7KQ4M', '2020-OKQ4M-X8PDR', '2020-7KQ4M-X8PDRR', '7KQ4M-X8PDR'])
    expect(readCertificateNumber(wrong)).toBeUndefined()
})

test('whatever was drawn by lot, it is a number that is read back', () => {
  const lots = fc.array(fc.nat({ max: 247 }), { minLength: 10, maxLength: 10 })
  fc.assert(
    fc.property(lots, (random) => {
      const made = certificateNumber('2021', random)
      expect(readCertificateNumber(made)).toBe(made)
    }),
  )
})

test('a code says the number alone or at the end of an address; junk says nothing and throws nothing', () => {
  expect(numberInCode(number)).toBe(number)
  expect(numberInCode(`https://vote.example.cn/contest/hebei-2020?z=${number}`)).toBe(number)
  expect(numberInCode(encodeURIComponent(`https://x.cn/a?z=${number}`))).toBe(number)
  expect(numberInCode('%E0%A4%A')).toBeUndefined()
  fc.assert(fc.property(fc.anything(), (junk) => void numberInCode(junk)))
})
