import { checkBefore } from './checkBefore'

const hard = <Value>(value: Value) => ({ value, strictness: 'hard' as const })
const film = {
  name: '作品.mp4',
  bytes: 1_000_000,
  seconds: 60,
  width: 1280,
  height: 720,
  content: 'wxfile://1',
}
const asked = {
  seconds: hard(180),
  megabytes: hard(50),
  resolution: hard({ width: 1280, height: 720, exact: false }),
}

test('a film that fits is sent', () => {
  expect(checkBefore('video', asked, film)).toBeUndefined()
})

test('too long, too large, too small or of another kind is told before a byte is sent', () => {
  expect(checkBefore('video', asked, { ...film, seconds: 200, width: 640, height: 360 })).toEqual({
    code: 'VIDEO_NOT_TAKEN',
    faults: [
      { code: 'TOO_LONG', strictness: 'hard', measured: '200', limit: '180' },
      { code: 'RESOLUTION_TOO_SMALL', strictness: 'hard', measured: '640×360', limit: '1280×720' },
    ],
  })
  expect(checkBefore('video', asked, { ...film, bytes: 60 * 1024 ** 2 })?.code).toBe('FILE_TOO_LARGE')
  expect(checkBefore('video', asked, { ...film, name: '作品.txt' })?.code).toBe('FILE_KIND_NOT_TAKEN')
})

test('what the device cannot read is left to the server', () => {
  const { seconds, width, height, ...unread } = film
  expect(checkBefore('video', asked, unread)).toBeUndefined()
  expect(
    checkBefore(
      'video',
      { resolution: hard({ width: 1280, height: 720, exact: false }) },
      { ...unread, seconds },
    ),
  ).toBeUndefined()
})
