import { fileSize, videoFaultText } from './fileWords'

test.each([
  [5, '1 KB'],
  [839_680, '820 KB'],
  [52_000_000, '49.6 MB'],
  [524_288_000, '500 MB'],
])('%i bytes are %s', (bytes, text) => expect(fileSize(bytes)).toBe(text))

test('a fault says what was measured and what is allowed', () => {
  expect(videoFaultText({ code: 'TOO_LONG', strictness: 'hard', measured: '181.5', limit: '180' })).toBe(
    '视频 181.5 秒，上限 180 秒。',
  )
})
