import type { StoredFile } from '#shared/model/media'
import type { SubmittedItem } from '#shared/model/submission'

export interface MissingCopy {
  readonly entryId: string
  readonly title: string
  readonly fileId: string
  /** `waiting` mends itself, `failed` needs people, `gone` is no longer stored. */
  readonly state: 'waiting' | 'failed' | 'gone'
}

/**
 * Works with a film that phones would not play. A stage of voting or judging cannot open while there is one: a jury
 * that cannot see a work would have to pass it over. A work that is a link has nothing to copy.
 */
export const missingCopies = (
  works: readonly {
    readonly entryId: string
    readonly title: string
    readonly items: readonly SubmittedItem[]
  }[],
  files: readonly Pick<StoredFile, 'fileId' | 'copy'>[],
): MissingCopy[] => {
  const copies = new Map(files.map(({ fileId, copy }) => [fileId, copy]))
  return works.flatMap(({ entryId, title, items }) =>
    items.flatMap(({ fileId }): MissingCopy[] => {
      if (fileId === null) return []
      const copy = copies.get(fileId)
      if (copy?.state === 'ready' && copy.fileId !== null) return []
      return [{ entryId, title, fileId, state: stateOf(copy) }]
    }),
  )
}

const stateOf = (copy: StoredFile['copy'] | undefined): MissingCopy['state'] => {
  if (!copy) return 'gone'
  return copy.state === 'failed' ? 'failed' : 'waiting'
}
