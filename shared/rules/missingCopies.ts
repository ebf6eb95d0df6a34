import type { missingStates, StoredFile } from '#shared/model/media'
import type { SubmittedItem } from '#shared/model/submission'

export interface WorkWithFilms {
  readonly entryId: string
  readonly title: string
  readonly items: readonly SubmittedItem[]
}

export interface MissingCopy {
  readonly entryId: string
  readonly title: string
  readonly fileId: string
  /** Which film of the work, from 1. */
  readonly place: number
  readonly state: (typeof missingStates)[number]
}

type FileCopy = Pick<StoredFile, 'fileId' | 'copy'>

/**
 * Works with a film that phones would not play. A stage of voting or judging cannot open while there is one: a jury
 * that cannot see a work would have to pass it over. A work that is a link has nothing to copy.
 */
export const missingCopies = (works: readonly WorkWithFilms[], files: readonly FileCopy[]): MissingCopy[] => {
  const copies = new Map(files.map(({ fileId, copy }) => [fileId, copy]))
  return works.flatMap(({ entryId, title, items }) =>
    items.flatMap(({ fileId }, index): MissingCopy[] => {
      if (fileId === null) return []
      const copy = copies.get(fileId)
      if (copy?.state === 'ready' && copy.fileId !== null) return []
      return [{ entryId, title, fileId, place: index + 1, state: stateOf(copy) }]
    }),
  )
}

const stateOf = (copy: StoredFile['copy'] | undefined): MissingCopy['state'] => {
  if (!copy) return 'gone'
  return copy.state === 'failed' ? 'failed' : 'waiting'
}

const TITLES_TOLD = 5

/** What a stage that cannot open tells: how many works, and the first of them by title. */
export const worksMissing = (missing: readonly MissingCopy[]) => {
  const titles = [...new Map(missing.map(({ entryId, title }) => [entryId, title])).values()]
  return { works: titles.length, titles: titles.slice(0, TITLES_TOLD) }
}
