import { ok, type Result, refuse } from '#shared/lib/result'
import type { StoredFile } from '#shared/model/media'
import type { Submission, SubmissionContent } from '#shared/model/submission'
import { filesIn } from '#shared/rules/submission'
import { findOwnFile, freeFiles, keepFile } from '../_data/storedFiles'
import type { Transaction } from '../_data/transaction'

const purposes: Readonly<Record<string, StoredFile['purpose']>> = { cover: 'cover' }

const fieldOf = ({ items, cover }: SubmissionContent, fileId: string): string =>
  fileId === cover ? 'cover' : `items.${items.findIndex((item) => item.fileId === fileId)}`

const allFilesOf = (work: Submission): string[] => [
  ...new Set([...filesIn(work), ...(work.pending ? filesIn(work.pending.content) : [])]),
]

/**
 * Files that a form names for the first time become the work's, and what neither the form nor what was sent names any
 * longer is free for the timer. A file that is not the account's own is refused at its field.
 */
export const takeFilesOf = async (
  transaction: Transaction,
  before: Submission,
  after: Submission,
): Promise<Result<null, { code: 'FILE_NOT_YOURS'; field: string }>> => {
  const [old, now] = [allFilesOf(before), allFilesOf(after)]
  const content = after.pending?.content ?? after
  const { contestId, owner, entryId: usedBy } = after
  const taken: StoredFile[] = []
  for (const fileId of now.filter((one) => !old.includes(one))) {
    if (fileId === content.cover && (await isFrameOf(transaction, after, content, fileId))) continue
    const field = fieldOf(content, fileId)
    const file = await findOwnFile(transaction, fileId, { contestId, owner: owner ?? '', usedBy })
    if (file?.purpose !== (purposes[field] ?? 'video')) return refuse({ code: 'FILE_NOT_YOURS', field })
    taken.push(file)
  }
  for (const file of taken) await keepFile(transaction, file, usedBy)
  await freeFiles(
    transaction,
    old.filter((one) => !now.includes(one)),
    before.entryId,
  )
  return ok(null)
}

/** A picture that the cloud took from one of the work's own films: it goes where the film goes. */
const isFrameOf = async (
  transaction: Transaction,
  { contestId, owner }: Submission,
  { items }: SubmissionContent,
  cover: string,
): Promise<boolean> => {
  for (const { fileId } of items) {
    const film = fileId === null ? undefined : await transaction.find<StoredFile>('storedFiles', fileId)
    if (film?.contestId === contestId && film.owner === owner && film.copy?.cover === cover) return true
  }
  return false
}
