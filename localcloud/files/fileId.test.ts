import { checkCloudPath, fileIds } from './fileId'

test.each(['a', 'entries/作品一.mp4', '100%.mp4', '%2e%2e/x', '..a/b..', 'a b'])('%s is a name', (path) => {
  expect(checkCloudPath(path)).toBe(path)
})

test('850 bytes are a name, however few characters that makes', () => {
  expect(checkCloudPath('字'.repeat(283))).toHaveLength(283)
})

test.each([
  ['nothing', undefined],
  ['a number', 7],
  ['empty', ''],
  ['absolute', '/etc/passwd'],
  ['upwards', '../secret'],
  ['upwards inside', 'a/../../secret'],
  ['here', './a'],
  ['a double slash', 'a//b'],
  ['a folder', 'a/'],
  ['NUL', 'a\0.mp4'],
  ['a line break', 'a\r\nSet-Cookie: x'],
  ['a backslash', '..\\secret'],
  ['half a character', 'a\ud800'],
  ['851 bytes', 'a'.repeat(851)],
])('%s is refused', (_, path) => {
  expect(() => checkCloudPath(path)).toThrow(expect.objectContaining({ code: 'INVALID_PARAM' }))
})

describe('an id', () => {
  const ids = fileIds('env-1')

  test('names its path', () => {
    expect(ids.pathOf(ids.of('a/作品.mp4'))).toBe('a/作品.mp4')
  })

  test.each([
    'cloud://env-2.local-env-2/a',
    'cloud://env-1.other/a',
    'http://x/a',
    'cloud://env-1.local-env-1/../a',
    '',
    7,
    null,
  ])('of somebody else or of nothing (%s) names no path', (fileId) => {
    expect(ids.pathOf(fileId)).toBeUndefined()
  })
})
