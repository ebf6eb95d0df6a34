import { objectionFault } from './objectionFault'

const whole = { entryId: 'e-1', kind: 'originality', text: '与他人作品相同', link: '' } as const

test('one thing at a time, in the order of the form', () => {
  expect(objectionFault({ entryId: undefined, kind: undefined, text: '', link: 'x' })).toBe('先选是哪件作品')
  expect(objectionFault({ ...whole, kind: undefined })).toBe('先选是哪一类')
  expect(objectionFault({ ...whole, text: ' \n ' })).toBe('写几句理由')
  expect(objectionFault({ ...whole, text: '长'.repeat(501) })).toBe('理由写得太长了')
  expect(objectionFault({ ...whole, text: '𬭚'.repeat(500) })).toBeUndefined()
})

test('a link is an address of the web, or nothing', () => {
  const faultOf = (link: string) => objectionFault({ ...whole, link })
  expect(['', ' https://example.org/film ', 'http://b.cn/v?id=1'].map(faultOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(['example.org', 'javascript:alert(1)', 'https://', 'https://a b.org'].map(faultOf)).toEqual(
    Array(4).fill('链接要以 https:// 开头'),
  )
})
