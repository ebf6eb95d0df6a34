import fc from 'fast-check'
import type { MeasuredVideo } from '#shared/model/media'
import { videoFaults } from './videoFaults'

const video: MeasuredVideo = {
  container: 'mp4',
  videoCodec: 'AVC',
  audioCodec: 'AAC',
  milliseconds: 60_000,
  width: 1280,
  height: 720,
  bitsPerSecond: 4_000_000,
  bytes: 30 * 1024 * 1024,
  isCut: false,
  playsOnPhones: true,
}
const hard = <Value>(value: Value) => ({ value, strictness: 'hard' as const })
const advised = <Value>(value: Value) => ({ value, strictness: 'advisory' as const })
const told = (...args: Parameters<typeof videoFaults>) =>
  videoFaults(...args).map(({ code, measured, limit, strictness }) =>
    [code, measured, limit, strictness].join(' '),
  )

test('a video that fits has no faults', () => {
  expect(told(video, {})).toEqual([])
  const asked = { seconds: hard(60), megabytes: hard(50), formats: hard(['mp4'] as const) }
  expect(told(video, { ...asked, resolution: hard({ width: 1280, height: 720, exact: true }) })).toEqual([])
})

test('each fault says what was measured, the limit, and whether it refuses', () => {
  const asked = {
    seconds: hard(60),
    megabytes: advised(20),
    formats: hard(['mp4', 'mov'] as const),
    resolution: hard({ width: 1920, height: 1080, exact: false }),
  }
  expect(told({ ...video, milliseconds: 61_040, container: 'mkv' }, asked)).toEqual([
    'TOO_LONG 61 60 hard',
    'TOO_LARGE 30 20 advisory',
    'FORMAT_NOT_TAKEN mkv mp4、mov hard',
    'RESOLUTION_TOO_SMALL 1280×720 1920×1080 hard',
  ])
})

test('an upright film is measured by its longer and its shorter side, an exact size is exact', () => {
  const upright = { ...video, width: 720, height: 1280 }
  expect(told(upright, { resolution: hard({ width: 1280, height: 720, exact: false }) })).toEqual([])
  expect(told(upright, { resolution: hard({ width: 1280, height: 720, exact: true }) })).toEqual([
    'RESOLUTION_DIFFERS 720×1280 1280×720 hard',
  ])
})

test('the last frame of a camera is not held against a film', () => {
  expect(told({ ...video, milliseconds: 60_999 }, { seconds: hard(60) })).toEqual([])
  expect(told({ ...video, milliseconds: 61_001 }, { seconds: hard(60) })).toEqual(['TOO_LONG 61 60 hard'])
})

test.each([
  [{ container: 'unknown' as const }, 'NO_VIDEO'],
  [{ isCut: true }, 'VIDEO_CUT'],
  [{ milliseconds: 0 }, 'NO_DURATION'],
])('%j is refused whatever is asked, and told nothing else', (odd, code) => {
  expect(videoFaults({ ...video, ...odd }, { seconds: hard(1) })).toMatchObject([
    { code, strictness: 'hard' },
  ])
})

test('a notice that only advises never refuses a film that is one', () => {
  fc.assert(
    fc.property(fc.nat(500_000), fc.nat(2 ** 30), fc.integer({ min: 1, max: 4000 }), (ms, bytes, side) => {
      const asked = {
        seconds: advised(60),
        megabytes: advised(50),
        formats: advised(['avi'] as const),
        resolution: advised({ width: 1920, height: 1080, exact: false }),
      }
      const faults = videoFaults({ ...video, milliseconds: ms + 1, bytes, width: side }, asked)
      expect(faults.every(({ strictness }) => strictness === 'advisory')).toBe(true)
    }),
  )
})
