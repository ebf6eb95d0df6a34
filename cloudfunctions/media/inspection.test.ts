import type { TestCloud } from '../../tests/cloud'
import { hebeiContest } from '../../tests/fixtures/contests'
import { openHebei } from '../../tests/season'
import { filmBytes, upload } from '../../tests/uploads'

let t: TestCloud
beforeAll(async () => {
  t = await openHebei({ at: '2020-11-01 12:00' })
})
afterAll(() => t.close())

const measure = async (name: string) => {
  const reply = await upload(t, 'voter-1', { name, bytes: filmBytes(name) })
  if (!reply.ok) return reply.error
  if (reply.value.state !== 'stored') return reply.value.state
  const { video, copy } = reply.value.file
  if (!video) return 'nothing'
  const { container, videoCodec, audioCodec, milliseconds, width, height } = video
  const says = `${container} ${videoCodec}/${audioCodec} ${width}×${height} ${milliseconds} ms`
  return `${says} ${video.playsOnPhones ? 'plays' : 'does not play'}, copy ${copy?.state}`
}

test.each([
  ['front.mp4', 'mp4 AVC/AAC 128×72 1000 ms plays, copy ready'],
  ['end.mp4', 'mp4 AVC/AAC 128×72 1000 ms does not play, copy waiting'],
  ['film.mov', 'mov AVC/AAC 128×72 1000 ms does not play, copy waiting'],
  ['film.mkv', 'mkv AVC/AAC 128×72 1023 ms does not play, copy waiting'],
  ['film.webm', 'webm VP8/Vorbis 128×72 1003 ms does not play, copy waiting'],
  ['film.avi', 'avi MPEG-4 Visual/MPEG Audio 128×72 1100 ms does not play, copy waiting'],
  ['film.mpg', 'mpeg MPEG Video/MPEG Audio 128×72 1019 ms does not play, copy waiting'],
  ['hevc.mp4', 'mp4 HEVC/AAC 128×72 1000 ms does not play, copy waiting'],
  ['silent-upright.mp4', 'mp4 AVC/ 72×128 1000 ms plays, copy ready'],
])('%s: %s', async (name, told) => expect(await measure(name)).toBe(told))

test.each([
  ['renamed.mp4', 'NO_VIDEO'],
  ['no-seconds.mp4', 'NO_VIDEO'],
  ['cut.mp4', 'VIDEO_CUT'],
])('%s is refused: %s', async (name, code) =>
  expect(await measure(name)).toEqual({
    code: 'VIDEO_NOT_TAKEN',
    faults: [{ code, strictness: 'hard', measured: '', limit: '' }],
  }),
)

test('a film that breaks the notice is refused with what was measured and the limit, for good', async () => {
  const video = {
    seconds: { value: 60, strictness: 'hard' },
    formats: { value: ['mov'], strictness: 'advisory' },
    resolution: { value: { width: 720, height: 576, exact: true }, strictness: 'hard' },
  } as const
  const requirements = { ...hebeiContest.requirements, video }
  await t.write({
    contests: [{ _id: 'strict', ...hebeiContest, contestId: 'strict', publishedAt: 1, requirements }],
  })
  const refused = {
    ok: false,
    error: {
      code: 'VIDEO_NOT_TAKEN',
      faults: [
        { code: 'FORMAT_NOT_TAKEN', strictness: 'advisory', measured: 'mp4', limit: 'mov' },
        { code: 'RESOLUTION_DIFFERS', strictness: 'hard', measured: '128×72', limit: '720×576' },
      ],
    },
  }
  expect(await upload(t, 'voter-1', { contestId: 'strict' })).toEqual(refused)
  const [kept] = await t.all<{ uploadId: string }>('uploads', { contestId: 'strict' })
  const again = { contestId: 'strict', uploadId: kept?.uploadId ?? '' }
  expect(await t.as('voter-1').media.finishUpload(again)).toEqual(refused)
  expect(await t.all('storedFiles', { contestId: 'strict' })).toEqual([])
})

test('a picture, a sheet and a document are told by their first bytes', async () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\n and more', 'latin1')
  const ok = await upload(t, 'voter-1', { name: '封面.png', purpose: 'cover', bytes: png })
  expect(ok).toMatchObject({ ok: true, value: { file: { name: '封面.png', video: null, copy: null } } })
  expect(await upload(t, 'voter-1', { name: '封面.jpg', purpose: 'cover', bytes: png })).toEqual({
    ok: false,
    error: { code: 'FILE_NOT_WHAT_IT_SAYS', name: '封面.jpg' },
  })
})
