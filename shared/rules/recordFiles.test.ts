import fc from 'fast-check'
import { digested, fileFault, manifestText } from './recordFiles'

const rows = fc.uniqueArray(
  fc.string({ minLength: 1 }).map((text) => JSON.stringify({ text })),
  {
    minLength: 2,
    maxLength: 30,
  },
)
const digestOf = (lines: readonly string[]) => digested(lines.map((line) => [line])).digest
const inRows = rows.chain((lines) => fc.tuple(fc.constant(lines), fc.nat(lines.length - 1)))
const stranger = '{"row":"nobody declared this"}'

test('what was left alone has no fault, and its text is its rows', () => {
  fc.assert(
    fc.property(rows, (lines) => {
      const { text, digest } = digested(lines.map((line) => [line]))
      expect(fileFault(digest, digestOf(lines))).toBeUndefined()
      expect(text).toBe(lines.map((line) => `${line}\n`).join(''))
      expect(digest).toMatchObject({ rows: lines.length, bytes: Buffer.byteLength(text) })
    }),
  )
})

test('one row that is altered, gone or one too many is named, wherever it is', () => {
  fc.assert(
    fc.property(inRows, ([lines, at]) => {
      const declared = digestOf(lines)
      const row = at + 1
      const faultOf = (found: readonly string[]) => fileFault(declared, digestOf(found))
      expect(faultOf(lines.with(at, stranger))).toEqual({ code: 'ROW_ALTERED', row })
      expect(faultOf(lines.toSpliced(at, 1))).toEqual({ code: 'ROW_MISSING', row })
      expect(faultOf(lines.toSpliced(at, 0, stranger))).toEqual({ code: 'ROW_ADDED', row })
      expect(faultOf([...lines, stranger])).toEqual({ code: 'ROW_ADDED', row: lines.length + 1 })
    }),
  )
})

test('of several the first is named', () => {
  const lines = ['a', 'b', 'c', 'd', 'e']
  const faultOf = (found: readonly string[]) => fileFault(digestOf(lines), digestOf(found))
  expect(faultOf(['a', 'x', 'c', 'y', 'e'])).toEqual({ code: 'ROW_ALTERED', row: 2 })
  expect(faultOf(['a', 'x', 'c'])).toEqual({ code: 'ROW_MISSING', row: 2 })
  expect(faultOf(['a', 'c', 'b', 'd', 'e'])).toEqual({ code: 'ROW_ALTERED', row: 2 })
  expect(faultOf([])).toEqual({ code: 'ROW_MISSING', row: 1 })
  // The rows are all there, and the file is another one.
  const { sha256, ...rest } = digestOf(lines)
  expect(fileFault(digestOf(lines), { ...rest, sha256: '' })).toEqual({ code: 'FILE_ALTERED', row: 0 })
})

test('a batch with its slips is one part, of several rows', () => {
  const { text, digest } = digested([['batch 1', 'slip', 'slip'], ['batch 2']])
  expect(text).toBe('batch 1\nslip\nslip\nbatch 2\n')
  expect([digest.rows, digest.marks.length]).toEqual([4, 2])
})

test('whoever writes the same list signs the same text', () => {
  const manifest = {
    ...({ format: 1, contestId: 'c', name: '大赛', version: 1, writtenAt: 2 } as const),
    ...{ final: { at: 1, hash: 'h' }, ledger: { batches: 0, lastHash: '' } },
    ...{ files: [], notShown: ['甲'], publicKey: 'k' },
  }
  const { name, ...rest } = manifest
  expect(manifestText({ ...rest, name })).toBe(manifestText(manifest))
  expect(manifestText({ ...manifest, version: 2 })).not.toBe(manifestText(manifest))
})
