import { createHash } from 'node:crypto'
import { ok, type Result, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { PlayableCopy, StoredFile, Upload, UploadRefusal } from '#shared/model/media'
import { headFits } from '#shared/rules/fileHeads'
import { endingOf } from '#shared/rules/fileKinds'
import { videoFaults } from '#shared/rules/videoFaults'
import { findFiles, readRange, removeFiles, writeStream } from '../_data/files'
import { inspectVideo } from '../_data/inspectVideo'
import { insertStoredFile } from '../_data/storedFiles'
import { endUpload } from '../_data/uploads'
import type { Log } from '../_runtime/log'
import { joined, removeParts } from './parts'

const HEAD_BYTES = 64

interface Joining {
  readonly upload: Upload
  readonly contest: Contest
  readonly urls: readonly string[]
  readonly now: number
  readonly signal: AbortSignal
  readonly log: Log
}

/**
 * Every step may be done again: the joined file has one path, its document one id, and parts are removed last. Whoever
 * is killed in between leaves something that the next one overwrites.
 */
export const joinUpload = async (joining: Joining): Promise<Result<StoredFile, UploadRefusal>> => {
  const { upload, urls, now, signal, log } = joining
  const digest = createHash('sha256')
  let read = 0
  async function* pieces() {
    for await (const piece of joined(urls, signal)) {
      digest.update(piece)
      read += piece.length
      yield piece
    }
    // A store that was promised more bytes would wait for them.
    if (read !== upload.bytes) throw new Error(`the parts hold ${read} bytes`)
  }
  const path = `files/${upload.contestId}/${upload.uploadId}.${endingOf(upload.name)}`
  const fileId = await writeStream(path, upload.bytes, pieces(), signal).catch((thrown) => {
    log.info('joining broke off', { uploadId: upload.uploadId, bytes: upload.bytes, read })
    throw thrown
  })
  const looked = await look(joining, fileId)
  if (!looked.ok) {
    await endUpload(upload.uploadId, { refusal: looked.error })
    await removeFiles([fileId])
    await removeParts(upload)
    return looked
  }
  const { contestId, owner, purpose, name, bytes } = upload
  const file: StoredFile = {
    fileId,
    contestId,
    owner,
    purpose,
    name,
    bytes,
    sha256: digest.digest('hex'),
    begunAt: upload.begunAt,
    storedAt: now,
    usedBy: null,
    ...looked.value,
  }
  await insertStoredFile(file)
  await endUpload(upload.uploadId, { fileId })
  await removeParts(upload)
  return ok(file)
}

type Facts = Pick<StoredFile, 'video' | 'faults' | 'copy'>

/** The file itself, not what anybody says of it. */
const look = async (
  { upload, contest, log }: Joining,
  fileId: string,
): Promise<Result<Facts, UploadRefusal>> => {
  const [found] = await findFiles([fileId])
  if (found?.bytes !== upload.bytes) throw new Error('the joined file is not as long as its parts')
  const file = {
    bytes: found.bytes,
    read: (from: number, length: number) => readRange(found.url, from, length),
  }
  if (upload.purpose !== 'video') {
    const fits = headFits(endingOf(upload.name), await file.read(0, Math.min(HEAD_BYTES, file.bytes)))
    if (!fits) return refuse({ code: 'FILE_NOT_WHAT_IT_SAYS', name: upload.name })
    return ok({ video: null, faults: [], copy: null })
  }
  const startedAt = performance.now()
  const { video, bytesRead } = await inspectVideo(file)
  const ms = Math.round(performance.now() - startedAt)
  log.info('inspected', { container: video.container, bytes: video.bytes, bytesRead, ms })
  const faults = videoFaults(video, contest.requirements.video)
  if (faults.some(({ strictness }) => strictness === 'hard'))
    return refuse({ code: 'VIDEO_NOT_TAKEN', faults })
  const copy: PlayableCopy = video.playsOnPhones
    ? { state: 'ready', fileId, cover: null, tries: 0 }
    : { state: 'waiting', fileId: null, cover: null, tries: 0 }
  return ok({ video, faults, copy })
}
