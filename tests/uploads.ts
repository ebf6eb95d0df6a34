import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FilePurpose } from '#shared/model/media'
import { partRange } from '#shared/rules/uploadParts'
import type { TestCloud } from './cloud'
import { newKey } from './season'

export const filmBytes = (name: string): Buffer => readFileSync(path.join(__dirname, 'fixtures/films', name))

/** A film of any size: behind it stands a box that players pass over. */
export const paddedFilm = (bytes: number): Buffer => {
  const film = filmBytes('front.mp4')
  const box = Buffer.alloc(bytes - film.length)
  box.writeUInt32BE(box.length, 0)
  box.write('free', 4, 'latin1')
  return Buffer.concat([film, box])
}

/** Sends bytes to a path of the storage as this person's phone does. */
export const sendTo = async (
  t: TestCloud,
  personaId: string,
  cloudPath: string,
  bytes: Buffer,
): Promise<number> => {
  const authorization = `Bearer ${t.cloud.signIn(personaId)}`
  const granted = await fetch(new URL('/_cloud/files/uploads', t.cloud.url), {
    method: 'POST',
    headers: { authorization },
    body: JSON.stringify({ cloudPath, size: bytes.length }),
  })
  const { url } = await granted.json()
  if (!url) return granted.status
  return (await fetch(url, { method: 'PUT', headers: { authorization }, body: new Uint8Array(bytes) })).status
}

interface Sent {
  readonly contestId?: string
  readonly name?: string
  readonly purpose?: FilePurpose
  readonly bytes?: Buffer
}

/** Begins an upload and sends all of its parts; joining them is left to the caller. */
export const sendParts = async (t: TestCloud, personaId: string, sent: Sent): Promise<string> => {
  const {
    contestId = 'hebei-2020',
    name = 'film.mp4',
    purpose = 'video',
    bytes = filmBytes('front.mp4'),
  } = sent
  const begun = await t
    .as(personaId)
    .media.beginUpload({ contestId, purpose, name, bytes: bytes.length, key: newKey() })
  if (!begun.ok) throw new Error(begun.error.code)
  const { uploadId, parts, folder } = begun.value
  for (let part = 0; part < parts; part++) {
    const { from, length } = partRange(bytes.length, part)
    await sendTo(t, personaId, `${folder}/${part}.part`, bytes.subarray(from, from + length))
  }
  return uploadId
}

export const upload = async (t: TestCloud, personaId: string, sent: Sent = {}) => {
  const uploadId = await sendParts(t, personaId, sent)
  return t.as(personaId).media.finishUpload({ contestId: sent.contestId ?? 'hebei-2020', uploadId })
}
