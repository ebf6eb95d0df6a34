import type { Panel, ScoreBook } from '#shared/model/judging'
import { assignReaders } from '#shared/rules/assignReaders'
import { recusalOf } from '#shared/rules/recusal'
import type { FoundWork } from '../_data/judgedWorks'
import { panelKeyOf } from '../_data/panels'
import { bookKeyOf } from '../_data/scoreBooks'
import type { Transaction } from '../_data/transaction'

export interface Given {
  readonly books: readonly ScoreBook[]
  /** Readings that are new. */
  readonly added: number
  /** Works with too few readers still. */
  readonly short: number
}

const reads = ({ left }: ScoreBook): boolean => left === null
/** Signed is signed: who signed off takes no more works. */
const takesMore = (book: ScoreBook): boolean => reads(book) && book.signedAt === null

/** In a panel without groups everybody is of the same. */
const isOfGroup = ({ groupOf }: Panel, entryId: string, { groupId }: ScoreBook): boolean =>
  groupOf === undefined || groupOf[entryId] === groupId

/** The first group with works for which too few jurors stay; a panel without groups is one. */
export const groupTooSmall = (
  { rule, groupOf }: Panel,
  books: readonly ScoreBook[],
): { readonly group: string } | undefined => {
  const staying = books.filter(reads)
  if (groupOf === undefined) return staying.length < rule.readersPerEntry ? { group: '' } : undefined
  const withWorks = new Set(Object.values(groupOf))
  const small = rule.groups?.find(
    ({ groupId }) =>
      withWorks.has(groupId) &&
      staying.filter((book) => book.groupId === groupId).length < rule.readersPerEntry,
  )
  return small && { group: small.name }
}

/** Who reads what, without those who left and what somebody was excused from. */
const readersIn = (books: readonly ScoreBook[]): Map<string, string[]> => {
  const readers = new Map<string, string[]>()
  for (const { personId, entryIds, recusals } of books.filter(reads)) {
    for (const entryId of entryIds) {
      if (recusals[entryId]) continue
      readers.set(entryId, [...(readers.get(entryId) ?? []), personId])
    }
  }
  return readers
}

/** Works that fewer read than the rule asks for. */
export const shortIn = (panel: Panel, works: readonly FoundWork[], books: readonly ScoreBook[]): number => {
  const readers = readersIn(books)
  return works.filter(({ entryId }) => (readers.get(entryId)?.length ?? 0) < panel.rule.readersPerEntry)
    .length
}

/** Fills up what is missing; what anybody has already they keep. */
export const giveWorks = (panel: Panel, works: readonly FoundWork[], books: readonly ScoreBook[]): Given => {
  const byId = new Map(works.map((work) => [work.entryId, work]))
  const bookOf = new Map(books.map((book) => [book.personId, book]))
  const { added, short } = assignReaders({
    entryIds: works.map(({ entryId }) => entryId),
    jurors: books.filter(takesMore).map(({ personId }) => personId),
    readersPerEntry: panel.rule.readersPerEntry,
    readers: readersIn(books),
    isBarred: (entryId, personId) => {
      const [work, book] = [byId.get(entryId), bookOf.get(personId)]
      if (!work || !book || book.entryIds.includes(entryId)) return true
      return !isOfGroup(panel, entryId, book) || recusalOf(book, work) !== undefined
    },
    seed: panel.seed,
  })
  const grown = books.map((book) => {
    const more = added.get(book.personId) ?? []
    return more.length === 0 ? book : { ...book, entryIds: [...book.entryIds, ...more] }
  })
  const readings = [...added.values()].reduce((sum, { length }) => sum + length, 0)
  return { books: grown, added: readings, short: short.length }
}

/** The books as they are now, in the transaction that is about to write them. */
export const booksIn = async (
  transaction: Transaction,
  name: Pick<Panel, 'contestId' | 'panelId'>,
  personIds: readonly string[],
): Promise<ScoreBook[]> => {
  const books: ScoreBook[] = []
  for (const personId of personIds) {
    const book = await transaction.find<ScoreBook>('scoreBooks', bookKeyOf({ ...name, personId }))
    if (book) books.push(book)
  }
  return books
}

/** Writes a panel and those of its books that changed. */
export const putPanel = async (
  transaction: Transaction,
  panel: Panel,
  { before, after }: { readonly before: readonly ScoreBook[]; readonly after: readonly ScoreBook[] },
): Promise<void> => {
  await transaction.put('panels', panelKeyOf(panel.contestId, panel.panelId), panel)
  for (const book of after) {
    if (!before.includes(book)) await transaction.put('scoreBooks', bookKeyOf(book), book)
  }
}
