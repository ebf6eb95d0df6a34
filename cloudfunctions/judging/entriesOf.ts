import type { Entry, EntryItem } from '#shared/model/entry'
import type { StoredFile } from '#shared/model/media'
import type { SubmittedItem } from '#shared/model/submission'
import type { FoundWork } from '../_data/judgedWorks'

const MS = 1_000

type Face = Omit<Entry, 'number'>

/** The public face of each work, still without a number. Its films have copies that play. */
export const entriesOf = (
  contestId: string,
  works: readonly FoundWork[],
  films: readonly StoredFile[],
): Face[] => {
  const byId = new Map(films.map((film) => [film.fileId, film]))
  return works.map((work) => entryOf(contestId, work, byId))
}

/** A list shows a set by its first film. */
const entryOf = (contestId: string, work: FoundWork, films: ReadonlyMap<string, StoredFile>): Face => {
  const { entryId, title, authors, unit, city, categoryId, introduction } = work
  const items = work.items.map((item) => itemOf(item, films.get(item.fileId ?? ''), work.cover))
  const first = items.find(({ video }) => video !== null)
  return {
    ...{ entryId, contestId, title, authors, unit: unit || null, city, categoryId, introduction, items },
    seconds: first?.seconds ?? 0,
    orientation: first?.orientation ?? 'landscape',
    cover: work.cover || (first?.cover ?? ''),
    status: 'public',
  }
}

const itemOf = ({ link }: SubmittedItem, film: StoredFile | undefined, cover: string): EntryItem => {
  const { video, copy } = film ?? {}
  return {
    video: copy?.fileId ?? null,
    cover: copy?.cover ?? cover,
    seconds: Math.round((video?.milliseconds ?? 0) / MS),
    orientation: video && video.height > video.width ? 'portrait' : 'landscape',
    link,
  }
}
