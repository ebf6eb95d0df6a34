import fc from 'fast-check'
import { partBytesOf, partCountOf, partPathOf, partRange } from './uploadParts'

const megabyte = 1024 * 1024

test('the parts of a file follow each other and are the file', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 * megabyte }), (bytes) => {
      let at = 0
      for (let part = 0; part < partCountOf(bytes); part++) {
        const { from, length } = partRange(bytes, part)
        expect(from).toBe(at)
        expect(length).toBeGreaterThan(0)
        at += length
      }
      expect(at).toBe(bytes)
      expect(partCountOf(bytes)).toBeLessThanOrEqual(128)
    }),
  )
})

test.each([
  [1, 2, 1],
  [50 * megabyte, 2, 25],
  [256 * megabyte, 2, 128],
  [256 * megabyte + 1, 4, 65],
  [500 * megabyte, 4, 125],
  [1_000 * megabyte, 8, 125],
])('%i bytes are sent in parts of %i MB: %i of them', (bytes, megabytes, parts) => {
  expect([partBytesOf(bytes) / megabyte, partCountOf(bytes)]).toEqual([megabytes, parts])
})

test('a part lies in the folder of its upload', () => {
  expect(partPathOf('abc', 7)).toBe('uploads/abc/7.part')
})
