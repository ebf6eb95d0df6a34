import { createHash } from 'node:crypto'
import type { TestCloud } from '../../tests/cloud'
import { newKey, openHebei } from '../../tests/season'
import { filmBytes, paddedFilm, sendParts, sendTo, upload } from '../../tests/uploads'

const contestId = 'hebei-2020'
const film = filmBytes('front.mp4')
/** Three parts. */
const large = paddedFilm(5 * 1024 * 1024)

let t: TestCloud
beforeEach(async () => {
  t = await openHebei({ at: '2020-11-01 12:00' })
})
afterEach(() => t.close())

const begin = (personaId: string, change: object = {}) =>
  t.as(personaId).media.beginUpload({
    contestId,
    purpose: 'video',
    name: 'film.mp4',
    bytes: large.length,
    key: newKey(),
    ...change,
  })
const partsIn = async (uploadId: string) => {
  const reply = await t.as('voter-1').media.openUpload({ contestId, uploadId })
  return reply.ok ? reply.value.arrived : reply.error.code
}
const pieceOf = (part: number) => large.subarray(part * 2 ** 21, (part + 1) * 2 ** 21)

test('parts become one file, byte for byte, and are gone afterwards', async () => {
  const uploadId = await sendParts(t, 'voter-1', { bytes: large })
  expect(await partsIn(uploadId)).toEqual([0, 1, 2])
  const reply = await t.as('voter-1').media.finishUpload({ contestId, uploadId })
  if (!reply.ok || reply.value.state !== 'stored') throw new Error('not stored')
  const { file } = reply.value
  expect(file).toMatchObject({
    purpose: 'video',
    name: 'film.mp4',
    bytes: large.length,
    sha256: createHash('sha256').update(large).digest('hex'),
    faults: [],
  })
  expect(Object.keys(file)).not.toContain('owner')
  const links = await fetch(new URL('/_cloud/files/links', t.cloud.url), {
    method: 'POST',
    body: JSON.stringify({
      fileList: [file.fileId, `cloud://localcloud.local-localcloud/uploads/${uploadId}/0.part`],
    }),
  })
  const [joined, part] = (await links.json()).fileList
  expect(Buffer.from(await (await fetch(joined.tempFileURL)).arrayBuffer()).equals(large)).toBe(true)
  expect(part.code).toBe('STORAGE_FILE_NONEXIST')
})

test('a lost reply changes nothing: begun again it is the same upload, finished again the same file', async () => {
  const key = newKey()
  const [first, second] = [await begin('voter-1', { key }), await begin('voter-1', { key })]
  expect(second).toEqual(first)
  expect(await begin('voter-1', { key, bytes: 7 })).toEqual({ ok: false, error: { code: 'KEY_REUSED' } })

  const uploadId = await sendParts(t, 'voter-1', {})
  const finish = () => t.as('voter-1').media.finishUpload({ contestId, uploadId })
  const stored = await finish()
  expect(await finish()).toEqual(stored)
  expect(await t.all('storedFiles')).toHaveLength(1)
})

test('two that finish at once make one file', async () => {
  const uploadId = await sendParts(t, 'voter-1', { bytes: large })
  const finish = () => t.as('voter-1').media.finishUpload({ contestId, uploadId })
  const replies = await Promise.all([finish(), finish(), finish()])
  const states = replies.map((reply) => (reply.ok ? reply.value.state : reply.error.code)).sort()
  expect(states[states.length - 1]).toBe('stored')
  expect(states.every((state) => state === 'stored' || state === 'joining')).toBe(true)
  expect(await t.all('storedFiles')).toHaveLength(1)
  expect(await finish()).toMatchObject({ ok: true, value: { state: 'stored' } })
})

test('who announces much and sends little is told which parts are missing, and goes on', async () => {
  const begun = await begin('voter-1')
  if (!begun.ok) throw new Error(begun.error.code)
  const { uploadId, folder } = begun.value
  const finish = () => t.as('voter-1').media.finishUpload({ contestId, uploadId })
  await sendTo(t, 'voter-1', `${folder}/0.part`, large.subarray(0, 5))
  expect(await finish()).toEqual({ ok: false, error: { code: 'PARTS_MISSING', parts: [0, 1, 2] } })
  await sendTo(t, 'voter-1', `${folder}/0.part`, pieceOf(0))
  await sendTo(t, 'voter-1', `${folder}/2.part`, pieceOf(2))
  expect(await partsIn(uploadId)).toEqual([0, 2])
  expect(await finish()).toEqual({ ok: false, error: { code: 'PARTS_MISSING', parts: [1] } })
  await sendTo(t, 'voter-1', `${folder}/1.part`, pieceOf(1))
  expect(await finish()).toMatchObject({ ok: true, value: { state: 'stored' } })
})

test('10 GB are refused before a byte is sent; so are nothing, and a text', async () => {
  expect(await begin('voter-1', { bytes: 10 * 1024 ** 3 })).toEqual({
    ok: false,
    error: { code: 'FILE_TOO_LARGE', bytes: 10 * 1024 ** 3, limit: 1_000 * 1024 ** 2 },
  })
  expect(await begin('voter-1', { bytes: 0 })).toEqual({ ok: false, error: { code: 'FILE_EMPTY' } })
  expect(await begin('voter-1', { name: '作品.txt' })).toMatchObject({
    error: { code: 'FILE_KIND_NOT_TAKEN', ending: 'txt' },
  })
})

test('an upload is its sender’s: nobody else opens it, finishes it or puts a part into it', async () => {
  const uploadId = await sendParts(t, 'voter-1', {})
  const stranger = t.as('voter-2').media
  const notFound = { ok: false, error: { code: 'UPLOAD_NOT_FOUND' } }
  expect(await stranger.openUpload({ contestId, uploadId })).toEqual(notFound)
  expect(await stranger.finishUpload({ contestId, uploadId })).toEqual(notFound)
  expect(await sendTo(t, 'voter-2', `uploads/${uploadId}/0.part`, film)).toBe(403)
  expect(await t.as('voter-1').media.openUpload({ contestId: 'other', uploadId })).toEqual(notFound)
})

test('a file is shown to its sender and to staff', async () => {
  const reply = await upload(t, 'voter-1')
  if (!reply.ok || reply.value.state !== 'stored') throw new Error('not stored')
  const asked = { contestId, fileIds: [reply.value.file.fileId] }
  const seenBy = async (personaId: string) => {
    const { ok, value } = (await t.as(personaId).media.listFiles(asked)) as {
      ok: true
      value: { files: object[] }
    }
    return ok && value.files.length
  }
  expect([await seenBy('voter-1'), await seenBy('voter-2'), await seenBy('reviewer-1')]).toEqual([1, 0, 1])
})

test('entrants send while something may be entered; who began in time may finish, for two hours', async () => {
  await t.at('2020-11-25 23:30')
  const [early, late] = [await sendParts(t, 'voter-1', {}), await sendParts(t, 'voter-1', {})]
  await t.at('2020-11-26 00:30')
  expect(await begin('voter-1')).toMatchObject({ error: { code: 'STAGE_NOT_OPEN', opensAt: null } })
  expect(await begin('reviewer-1')).toMatchObject({ ok: true })
  expect(await begin('voter-1', { purpose: 'sheet', name: '表.xlsx' })).toEqual({
    ok: false,
    error: { code: 'PURPOSE_NOT_YOURS' },
  })
  const finish = (uploadId: string) => t.as('voter-1').media.finishUpload({ contestId, uploadId })
  await t.at('2020-11-26 01:59')
  expect(await finish(early)).toMatchObject({ ok: true, value: { state: 'stored' } })
  await t.at('2020-11-26 02:00')
  expect(await finish(late)).toMatchObject({ error: { code: 'STAGE_NOT_OPEN' } })
})
