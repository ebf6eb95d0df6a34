import type { PlayableCopy, StoredFile } from '#shared/model/media'
import { findWithoutCopy, saveCopyOf } from '../_data/storedFiles'
import { transact } from '../_data/transaction'
import type { Log } from '../_runtime/log'
import { type CopyMaker, copyMakerFor, type Made } from './copyMaker'
import { renewFace } from './renewFace'

const A_RUN = 10
const MOST_TRIES = 3
const ONE_MS = 40_000

interface Run {
  readonly until: number
  readonly log: Log
}

/** Copies and pictures that are missing, one after the other while there is time. */
export const makeCopies = async ({ until, log }: Run): Promise<{ copies: number; failed: number }> => {
  const make = copyMakerFor(process.env.COPY_MAKER)
  const counted = { copies: 0, failed: 0 }
  for (const file of await findWithoutCopy(MOST_TRIES, A_RUN)) {
    if (performance.now() >= until) break
    const made = await tryOne(make, file, log)
    if (made.state === 'later') continue
    const copy = after(file, made)
    await saveCopyOf(file.fileId, copy)
    if (made.state === 'ready') await transact((own) => renewFace(own, file, { ...file, copy }))
    if (made.state === 'ready') counted.copies += 1
    else if (copy.state === 'failed') counted.failed += 1
  }
  return counted
}

const tryOne = async (make: CopyMaker, file: StoredFile, log: Log): Promise<Made> => {
  try {
    return await make(file, AbortSignal.timeout(ONE_MS))
  } catch (thrown) {
    log.error('a copy was not made', { fileId: file.fileId, thrown: String(thrown) })
    return { state: 'failed' }
  }
}

/** A film that plays as it is stays ready, whatever becomes of its picture. */
const after = ({ copy, video }: StoredFile, made: Made): PlayableCopy => {
  const tries = (copy?.tries ?? 0) + 1
  if (made.state === 'ready') {
    // Without a picture there is nothing more to try where nothing makes one.
    return { state: 'ready', fileId: made.fileId, cover: made.cover, tries: MOST_TRIES }
  }
  const before = copy ?? { state: 'waiting', fileId: null, cover: null, tries: 0 }
  if (video?.playsOnPhones) return { ...before, tries }
  return { ...before, state: tries >= MOST_TRIES ? 'failed' : 'waiting', tries }
}
