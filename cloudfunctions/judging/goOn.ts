import type { Shortlist } from '#shared/model/judging'
import type { StoredFile } from '#shared/model/media'
import { messageOf } from '#shared/rules/messages'
import { addEntries, type findNumbered } from '../_data/entries'
import { type FoundWork, tellAuthors } from '../_data/judgedWorks'
import { addMessages } from '../_data/messages'
import { transact } from '../_data/transaction'
import { entriesOf } from './entriesOf'
import { listWorks } from './listWorks'

interface Publishing {
  readonly works: readonly FoundWork[]
  readonly films: readonly StoredFile[]
  readonly numbered: Awaited<ReturnType<typeof findNumbered>>
}

/**
 * What follows once the numbers are given, each step as often as one likes: the public works, the lists that name them,
 * the authors' timelines and messages, the end. When it ended.
 */
export const goOn = async (
  begun: Shortlist,
  { works, films, numbered }: Publishing,
  now: number,
): Promise<number> => {
  const { contestId } = begun
  const entries = entriesOf(contestId, works, films).map((entry) => ({
    ...entry,
    number: begun.numbers[entry.entryId] ?? '',
  }))
  await addEntries(entries)
  // What staff took down since an earlier beginning stays down.
  const down = new Set(numbered.flatMap(({ entryId, status }) => (status === 'taken-down' ? entryId : [])))
  const listed = entries.filter(({ entryId }) => !down.has(entryId))
  await listWorks(contestId, listed, now)
  const at = begun.publishedAt ?? now
  const entryIds = entries.map(({ entryId }) => entryId)
  await tellAuthors(contestId, { entryIds, others: false }, { at, kind: 'shortlisted', reasons: [] })
  await tellAuthors(contestId, { entryIds, others: true }, { at, kind: 'notShortlisted', reasons: [] })
  await addMessages(
    works.flatMap((work) => messageOf({ ...work, contestId }, { kind: 'shortlisted', at }) ?? []),
  )
  return finish(contestId, now)
}

const finish = (contestId: string, now: number): Promise<number> =>
  transact(async (transaction) => {
    const begun = await transaction.find<Shortlist>('shortlists', contestId)
    if (!begun) throw new Error(`${contestId} was being published and has no shortlist`)
    const finishedAt = begun.finishedAt ?? now
    await transaction.put('shortlists', contestId, { ...begun, finishedAt })
    return finishedAt
  })
