import type { Original } from '#shared/model/showcase'
import { digestList, downloadList, summaryOf } from './downloadList'

const film = (name: string, more: Partial<Original> = {}): Original => ({
  ...{ entryId: 'w', number: '042', title: '', name },
  ...{ url: `https://cloud/${name}`, bytes: 3_000_000, sha256: 'ab12' },
  ...more,
})
const originals = [
  film('042-白洋淀.mp4'),
  film('043-古琴.mov', { bytes: null, sha256: null }),
  film('044-没有.mp4', { url: null }),
]

test('a list that a program fetches by: what cannot be had is not in it', () => {
  expect(downloadList(originals)).toBe(
    [
      'https://cloud/042-白洋淀.mp4',
      '  out=042-白洋淀.mp4',
      '  checksum=sha-256=ab12',
      'https://cloud/043-古琴.mov',
      '  out=043-古琴.mov',
      '',
    ].join('\n'),
  )
  expect(downloadList([])).toBe('')
})

test('a list that the files are checked by', () => {
  expect(digestList(originals)).toBe('ab12  042-白洋淀.mp4\n')
})

test('how many, how heavy, how many missing', () => {
  expect(summaryOf(originals)).toEqual({ files: 2, missing: 1, weight: '3 MB' })
  const heavy = Array.from({ length: 9 }, (_, index) => film(`${index}.mp4`, { bytes: 500 * 1024 * 1024 }))
  expect(summaryOf(heavy)).toEqual({ files: 9, missing: 0, weight: '4.4 GB' })
})
