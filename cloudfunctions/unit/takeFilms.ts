import { ok, type Result, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { StoredFile, VideoFault } from '#shared/model/media'
import type { Submission, SubmissionContent } from '#shared/model/submission'
import { filesIn } from '#shared/rules/submission'
import { videoFaults } from '#shared/rules/videoFaults'
import { findOwnFile, freeFiles, keepFile } from '../_data/storedFiles'
import type { Transaction } from '../_data/transaction'

type Asking = Pick<Contest, 'contestId' | 'requirements'>

interface Taken {
  readonly file: StoredFile
  /** What the notice advises and the film does not have. */
  readonly advice: VideoFault[]
}

type NotTaken =
  | { readonly code: 'FILE_NOT_YOURS'; readonly field: string }
  | { readonly code: 'VIDEO_NOT_TAKEN'; readonly faults: VideoFault[] }

/** A film for a work: what was measured of it is held against what the contest asks for now. */
export const findFilm = async (
  transaction: Transaction,
  { contestId, requirements }: Asking,
  { fileId, field, ...use }: { fileId: string; field: string; owner: string; usedBy: string },
): Promise<Result<Taken, NotTaken>> => {
  const file = await findOwnFile(transaction, fileId, { contestId, ...use })
  if (file?.purpose !== 'video') return refuse({ code: 'FILE_NOT_YOURS', field })
  const faults = file.video ? videoFaults(file.video, requirements.video) : []
  if (faults.some(({ strictness }) => strictness === 'hard'))
    return refuse({ code: 'VIDEO_NOT_TAKEN', faults })
  return ok({ file, advice: faults })
}

/**
 * Films that a form names for the first time become the work's, what it names no longer is free for the timer, and a
 * cover stays the one that it has. The digests of its films.
 */
export const takeFilms = async (
  transaction: Transaction,
  contest: Asking,
  before: Submission,
  content: SubmissionContent,
  owner: string,
): Promise<Result<string[], NotTaken>> => {
  const { entryId: usedBy } = before
  const [old, named] = [filesIn(before), filesIn(content)]
  if (content.cover !== before.cover) return refuse({ code: 'FILE_NOT_YOURS', field: 'cover' })
  const films: StoredFile[] = []
  for (const [index, { fileId }] of content.items.entries()) {
    if (fileId === null) continue
    const kept = old.includes(fileId) && (await transaction.find<StoredFile>('storedFiles', fileId))
    if (kept) films.push(kept)
    if (old.includes(fileId)) continue
    const found = await findFilm(transaction, contest, { fileId, field: `items.${index}`, owner, usedBy })
    if (!found.ok) return found
    films.push(found.value.file)
  }
  for (const film of films) await keepFile(transaction, film, usedBy)
  const dropped = old.filter((fileId) => !named.includes(fileId))
  await freeFiles(transaction, dropped, usedBy)
  return ok(films.map(({ sha256 }) => sha256))
}
