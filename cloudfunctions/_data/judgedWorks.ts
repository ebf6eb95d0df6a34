import type { PanelRule } from '#shared/model/award'
import type { Entry } from '#shared/model/entry'
import type { JudgedWork } from '#shared/model/judging'
import type { Submission, SubmissionEvent, SubmittedItem } from '#shared/model/submission'
import { cachedFor } from './cache'
import { command, database } from './connection'

// What panels see of works: approved ones before they are public, public ones afterwards. Sealed fields and phone
// hashes are not even read.

const PAGE = 1_000
const WORKS_AGE_MS = 10_000

export type WorkSource = PanelRule['purpose']

export interface FoundWork extends JudgedWork {
  readonly number: string | null
  readonly items: readonly SubmittedItem[]
}

const seen = {
  contestId: true,
  entryId: true,
  title: true,
  authors: true,
  unit: true,
  city: true,
  categoryId: true,
  introduction: true,
  cover: true,
} as const

const sources = {
  shortlist: {
    collection: 'submissions',
    where: { state: 'approved' },
    fields: { ...seen, owner: true, items: true, submittedAt: true },
    read: (found: Submission): FoundWork => ({
      ...common(found),
      owner: found.owner,
      submittedAt: found.submittedAt ?? 0,
      number: null,
      items: found.items,
    }),
  },
  jury: {
    collection: 'entries',
    where: { status: 'public' },
    fields: { ...seen, number: true, items: true },
    read: (found: Entry): FoundWork => ({
      ...common(found),
      owner: null,
      submittedAt: 0,
      number: found.number,
      items: found.items.map(({ video, link }) => ({ fileId: video, link })),
    }),
  },
} as const

const common = (found: Submission | Entry) => ({
  entryId: found.entryId,
  title: found.title,
  authors: found.authors,
  unit: found.unit ?? '',
  city: found.city,
  categoryId: found.categoryId,
  introduction: found.introduction,
  cover: found.cover,
})

const findWhere = async (source: WorkSource, where: object, skip: number): Promise<FoundWork[]> => {
  const { collection, fields, read } = sources[source]
  const { data } = await database
    .collection(collection)
    .where({ ...where, ...sources[source].where })
    .field(fields)
    .orderBy('_id', 'asc')
    .skip(skip)
    .limit(PAGE)
    .get()
  return (data as never[]).map(read)
}

/** Every work that a panel of this purpose may judge now. */
export const findWorks = async (contestId: string, source: WorkSource): Promise<FoundWork[]> => {
  const found: FoundWork[] = []
  for (;;) {
    const page = await findWhere(source, { contestId }, found.length)
    found.push(...page)
    if (page.length < PAGE) return found
  }
}

/** The same, at most some seconds old: for the pages of a ranking. */
export const worksOf = (contestId: string, source: WorkSource): Promise<FoundWork[]> =>
  load(`${source} ${contestId}`)

const load = cachedFor(WORKS_AGE_MS, (key) => {
  const [source, contestId] = key.split(' ') as [WorkSource, string]
  return findWorks(contestId, source)
})

/** Named works that are still there. */
export const findNamedWorks = (source: WorkSource, entryIds: readonly string[]): Promise<FoundWork[]> =>
  findWhere(source, { _id: command.in([...entryIds]) }, 0)

/**
 * Adds one line to the timelines of these works, or of all approved ones but these. Who has such a line keeps it: this
 * can be done again after a crash.
 */
export const tellAuthors = async (
  contestId: string,
  { entryIds, others }: { readonly entryIds: readonly string[]; readonly others: boolean },
  event: SubmissionEvent,
): Promise<void> => {
  for (let from = 0; from < Math.max(1, entryIds.length); from += PAGE) {
    const some = others ? [...entryIds] : entryIds.slice(from, from + PAGE)
    const where = {
      contestId,
      state: 'approved',
      _id: others ? command.nin(some) : command.in(some),
      'events.kind': command.nin(['shortlisted', 'notShortlisted']),
    }
    for (;;) {
      const { updated = 0 } = await database
        .collection('submissions')
        .where(where)
        .update({ events: command.push([event]) })
      if (updated === 0) break
    }
    if (others) return
  }
}
