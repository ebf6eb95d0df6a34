import { sealFor } from './seal'

const seal = sealFor<{ path: string }>('upload', 'secret')
const text = seal.close({ path: 'a/作品.mp4' }, 1_000)

test('opens until its time', () => {
  expect(seal.open(text, 999)).toEqual({ path: 'a/作品.mp4' })
  expect(() => seal.open(text, 1_000)).toThrow(expect.objectContaining({ code: 'LINK_EXPIRED' }))
})

test('passes through every encoder unchanged', () => {
  expect(encodeURI(text)).toBe(text)
  expect(encodeURIComponent(text)).toBe(text)
})

test.each([
  ['empty', ''],
  ['without a signature', text.split('.')[0] ?? ''],
  ['changed', `x${text}`],
  ['signed with another secret', sealFor('upload', 'other').close({ path: 'a' }, 1_000)],
  ['for another purpose', sealFor('download', 'secret').close({ path: 'a' }, 1_000)],
])('%s: not ours', (_, forged) => {
  expect(() => seal.open(forged, 0)).toThrow(expect.objectContaining({ code: 'LINK_INVALID' }))
})
