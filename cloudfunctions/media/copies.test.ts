import { execFileSync, spawnSync } from 'node:child_process'
import type { StoredFile } from '#shared/model/media'
import type { TestCloud } from '../../tests/cloud'
import { LEDGER_KEY, PRIVACY_KEY } from '../../tests/cloud'
import { openHebei } from '../../tests/season'
import { filmBytes, sendParts, upload } from '../../tests/uploads'

const contestId = 'hebei-2020'
const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0
const whereFfmpeg = hasFfmpeg ? execFileSync('which', ['ffmpeg']).toString().trim() : ''

let t: TestCloud
const openWith = async (COPY_MAKER: string) => {
  t = await openHebei({ at: '2020-11-01 12:00', environment: { LEDGER_KEY, PRIVACY_KEY, COPY_MAKER } })
}
afterEach(() => t.close())

const send = async (name: string): Promise<string> => {
  const reply = await upload(t, 'voter-1', { name, bytes: filmBytes(name) })
  if (!reply.ok || reply.value.state !== 'stored') throw new Error(`${name} was not stored`)
  return reply.value.file.fileId
}
const tend = async () => {
  const reply = await t.timer('media', 'tendFiles')
  if (!('result' in reply)) throw new Error(reply.message)
  return (reply.result as { value: object }).value
}
const fileOf = async (fileId: string) => (await t.all<StoredFile>('storedFiles', { _id: fileId }))[0]
const isStored = async (fileId: string): Promise<boolean> => {
  const response = await fetch(new URL('/_cloud/files/links', t.cloud.url), {
    method: 'POST',
    body: JSON.stringify({ fileList: [fileId] }),
  })
  return (await response.json()).fileList[0].code === 'SUCCESS'
}

describe('where nothing makes copies', () => {
  beforeEach(() => openWith('none'))

  test('a film that plays is its own copy; another is marked after three tries', async () => {
    const [plays, doesNot] = [await send('front.mp4'), await send('film.mkv')]
    expect(await tend()).toEqual({ copies: 1, failed: 0, cleared: 0, joined: 0 })
    await tend()
    expect(await tend()).toEqual({ copies: 0, failed: 1, cleared: 0, joined: 0 })
    expect((await fileOf(plays))?.copy).toMatchObject({ state: 'ready', fileId: plays, cover: null })
    expect((await fileOf(doesNot))?.copy).toMatchObject({ state: 'failed', fileId: null })
    expect(await tend()).toEqual({ copies: 0, failed: 0, cleared: 0, joined: 0 })
  })

  test('staff send a copy by hand, on record; one that plays no better is refused', async () => {
    const [original, better, worse] = [
      await send('film.mkv'),
      await send('front.mp4'),
      await send('film.avi'),
    ]
    const save = (copyFileId: string) =>
      t.as('organizer-1').media.saveCopy({
        contestId,
        fileId: original,
        copyFileId,
        coverFileId: null,
        reason: '手工转码',
      })
    expect(await save(worse)).toEqual({ ok: false, error: { code: 'COPY_DOES_NOT_PLAY' } })
    expect(await save('cloud://nowhere')).toEqual({ ok: false, error: { code: 'FILE_NOT_FOUND' } })
    expect(await save(better)).toMatchObject({
      ok: true,
      value: { file: { copy: { state: 'ready', fileId: better } } },
    })
    expect((await fileOf(better))?.usedBy).toBe(`copy:${original}`)
    expect(await t.all('auditRecords', { action: 'saveCopy' })).toMatchObject([
      { target: `file:${original}`, reason: '手工转码', after: { fileId: better } },
    ])
  })

  test('what nothing refers to goes after a day; what a work refers to stays', async () => {
    const [unused, used] = [await send('front.mp4'), await send('silent-upright.mp4')]
    await t.database.collection('storedFiles').where({ _id: used }).update({ usedBy: 'a-work' })
    const left = await sendParts(t, 'voter-2', {})
    await t.at('2020-11-02 11:59')
    expect(await tend()).toMatchObject({ cleared: 0 })
    await t.at('2020-11-02 12:01')
    expect(await tend()).toMatchObject({ cleared: 1 })
    expect([await isStored(unused), await isStored(used)]).toEqual([false, true])
    expect(await isStored(`cloud://localcloud.local-localcloud/uploads/${left}/0.part`)).toBe(false)
    expect(await t.all('uploads')).toEqual([])
    expect(await t.all('storedFiles')).toMatchObject([{ fileId: used }])
  })

  test('a join that its instance did not end is ended by the timer', async () => {
    const uploadId = await sendParts(t, 'voter-1', {})
    const soon = t.cloud.clock.now() + 65_000
    await t.database.collection('uploads').where({ _id: uploadId }).update({ joiningUntil: soon, joins: 1 })
    const finish = () => t.as('voter-1').media.finishUpload({ contestId, uploadId })
    expect(await finish()).toEqual({ ok: true, value: { state: 'joining', retryAfterMs: 2_000 } })
    expect(await tend()).toMatchObject({ joined: 0 })
    await t.at('2020-11-01 12:02')
    expect(await tend()).toMatchObject({ joined: 1 })
    expect(await finish()).toMatchObject({ ok: true, value: { state: 'stored' } })
  })
})

const withFfmpeg = hasFfmpeg ? describe : describe.skip
withFfmpeg('with ffmpeg', () => {
  beforeEach(() => openWith(whereFfmpeg))

  test('every format gets a copy that plays, and a picture', async () => {
    const names = ['film.mkv', 'film.avi', 'film.mpg', 'film.webm', 'hevc.mp4', 'front.mp4']
    const films = await Promise.all(names.map(send))
    expect(await tend()).toEqual({ copies: names.length, failed: 0, cleared: 0, joined: 0 })
    for (const film of films) {
      const copy = (await fileOf(film))?.copy
      expect(copy?.state).toBe('ready')
      expect([await isStored(copy?.fileId ?? ''), await isStored(copy?.cover ?? '')]).toEqual([true, true])
    }
    expect((await fileOf(films[5] ?? ''))?.copy?.fileId).toBe(films[5])
  }, 60_000)
})
