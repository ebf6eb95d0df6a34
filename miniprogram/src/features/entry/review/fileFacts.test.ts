import { fileFacts, playedFileId, type ReviewedFile } from './fileFacts'

const file: ReviewedFile = {
  fileId: 'cloud://film',
  purpose: 'video',
  name: 'VID.mov',
  bytes: 15_000_000,
  sha256: '',
  storedAt: 0,
  video: {
    container: 'mov',
    videoCodec: 'HEVC',
    audioCodec: '',
    milliseconds: 196_400,
    width: 1280,
    height: 720,
    bitsPerSecond: 2_040_000,
    bytes: 15_000_000,
    isCut: false,
    playsOnPhones: false,
  },
  faults: [{ code: 'TOO_LONG', strictness: 'advisory', measured: '196', limit: '180' }],
  copy: { state: 'ready', fileId: 'cloud://copy', cover: null },
}
const asked = {
  seconds: { value: 180, strictness: 'advisory' as const },
  formats: { value: ['mp4', 'mov'] as const, strictness: 'hard' as const },
}

test('what was measured stands beside what is asked for, and what is over is marked', () => {
  expect(fileFacts(file, asked)).toEqual([
    { name: '时长', measured: '3:16', limit: '不超过 3:00', isOver: true },
    { name: '大小', measured: '14.3 MB', limit: '', isOver: false },
    { name: '格式', measured: 'MOV', limit: 'MP4、MOV', isOver: false },
    { name: '画面', measured: '1280×720', limit: '', isOver: false },
    { name: '编码', measured: 'HEVC / 没有声音', limit: '', isOver: true },
    { name: '码率', measured: '2 Mbps', limit: '', isOver: false },
    { name: '手机播放', measured: '已转好能播放的版本', limit: '', isOver: false },
  ])
})

test('a file of which nothing was measured has its size, and no more is claimed', () => {
  expect(fileFacts({ ...file, video: null }, asked).map(({ name }) => name)).toEqual(['大小'])
})

test('the copy is played where there is one, and else what was sent', () => {
  expect(playedFileId(file, 'cloud://film')).toBe('cloud://copy')
  expect(playedFileId({ ...file, copy: null }, 'cloud://film')).toBe('cloud://film')
  expect(playedFileId(undefined, 'cloud://film')).toBe('cloud://film')
})
