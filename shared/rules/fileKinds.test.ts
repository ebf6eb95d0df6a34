import { endingOf, endingsFor, fileFault } from './fileKinds'

const megabyte = 1024 * 1024
const hard = <Value>(value: Value) => ({ value, strictness: 'hard' as const })

test.each([
  ['我的作品.MP4', 'mp4'],
  ['a.b.mov ', 'mov'],
  ['没有后缀', ''],
  ['a.', ''],
  ['.mp4', 'mp4'],
])('%s ends in %j', (name, ending) => expect(endingOf(name)).toBe(ending))

test('the formats that a notice asks for are the only ones; those that it advises are not', () => {
  expect(endingsFor('video', { formats: hard(['mp4'] as const) })).toEqual(['mp4', 'm4v'])
  expect(endingsFor('video', { formats: { value: ['mp4'], strictness: 'advisory' } })).toContain('mkv')
  expect(endingsFor('cover', { formats: hard(['mp4'] as const) })).toContain('jpg')
})

test('a file is refused with what it is and what is taken', () => {
  const video = { megabytes: hard(50), formats: hard(['mp4'] as const) }
  expect(fileFault('video', video, { name: 'a.mp4', bytes: 50 * megabyte })).toBeUndefined()
  expect(fileFault('video', video, { name: 'a.mp4', bytes: 0 })).toEqual({ code: 'FILE_EMPTY' })
  expect(fileFault('video', video, { name: 'a.mp4', bytes: 50 * megabyte + 1 })).toEqual({
    code: 'FILE_TOO_LARGE',
    bytes: 50 * megabyte + 1,
    limit: 50 * megabyte,
  })
  expect(fileFault('video', video, { name: 'a.txt', bytes: 5 })).toEqual({
    code: 'FILE_KIND_NOT_TAKEN',
    ending: 'txt',
    taken: ['mp4', 'm4v'],
  })
  expect(fileFault('video', {}, { name: 'a.mp4', bytes: 10_000 * megabyte })).toMatchObject({
    limit: 1_000 * megabyte,
  })
})
