import type { Entry } from '#shared/model/entry'
import type { StoredFile } from '#shared/model/media'
import type { FoundWork } from '../_data/judgedWorks'
import { findStoredFiles } from '../_data/storedFiles'

const FILES_A_READ = 500

/** The public face of each work, still without a number; and the works that no phone could play yet. */
export const entriesOf = async (contestId: string, works: readonly FoundWork[]) => {
  const fileIds = works.flatMap(({ items }) => items.flatMap(({ fileId }) => fileId ?? []))
  const files = new Map<string, StoredFile>()
  for (let from = 0; from < fileIds.length; from += FILES_A_READ) {
    for (const file of await findStoredFiles(contestId, fileIds.slice(from, from + FILES_A_READ)))
      files.set(file.fileId, file)
  }
  const missing = works.filter(({ items }) =>
    items.some(({ fileId }) => fileId !== null && !plays(files.get(fileId))),
  )
  const gone = new Set(missing)
  return {
    ready: works.filter((work) => !gone.has(work)).map((work) => entryOf(contestId, work, files)),
    missing,
  }
}

const plays = (file: StoredFile | undefined): boolean =>
  file?.copy?.state === 'ready' && file.copy.fileId !== null

const MS = 1_000

/** A set shows its first film; what was sent as a link alone has none. */
const entryOf = (
  contestId: string,
  work: FoundWork,
  files: ReadonlyMap<string, StoredFile>,
): Omit<Entry, 'number'> => {
  const fileId = work.items.find((item) => item.fileId !== null)?.fileId ?? ''
  const file = files.get(fileId)
  const { title, authors, unit, city, categoryId, introduction } = work
  return {
    ...{
      entryId: work.entryId,
      contestId,
      title,
      authors,
      unit: unit || null,
      city,
      categoryId,
      introduction,
    },
    seconds: Math.round((file?.video?.milliseconds ?? 0) / MS),
    orientation: file?.video && file.video.height > file.video.width ? 'portrait' : 'landscape',
    video: file?.copy?.fileId ?? '',
    cover: work.cover || (file?.copy?.cover ?? ''),
    status: 'public',
  }
}
