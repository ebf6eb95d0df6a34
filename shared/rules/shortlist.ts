import type { Category } from '#shared/model/contest'
import type { Entry, EntryCard } from '#shared/model/entry'
import type { JudgedWork } from '#shared/model/judging'
import type { BallotPaper, Tally } from '#shared/model/vote'

const DIGITS = 3

/**
 * A short number for each work that has none yet: by category, then by the time it was sent. Numbers that were given
 * stay, and new ones go on after the highest.
 */
export const numbersFor = (
  works: readonly Pick<JudgedWork, 'entryId' | 'categoryId' | 'submittedAt'>[],
  categories: readonly Category[],
  given: Readonly<Record<string, string>>,
): Record<string, string> => {
  const placeOf = (categoryId: string) => categories.findIndex((one) => one.categoryId === categoryId)
  const sorted = [...works].sort(
    (one, other) =>
      placeOf(one.categoryId) - placeOf(other.categoryId) ||
      one.submittedAt - other.submittedAt ||
      (one.entryId < other.entryId ? -1 : 1),
  )
  let last = Math.max(0, ...Object.values(given).map(Number).filter(Number.isInteger))
  const width = Math.max(DIGITS, String(last + works.length).length)
  return Object.fromEntries(
    sorted.map(({ entryId }) => [entryId, given[entryId] ?? String(++last).padStart(width, '0')]),
  )
}

/** The paper with more works on it: those that are there stay, taken down or not. */
export const paperWithWorks = (
  paper: BallotPaper,
  cards: readonly Pick<EntryCard, 'entryId' | 'categoryId'>[],
): BallotPaper => {
  const added = cards.filter(({ entryId }) => !(entryId in paper.works))
  if (added.length === 0) return paper
  const works = Object.fromEntries(added.map(({ entryId, categoryId }) => [entryId, categoryId]))
  return { ...paper, version: paper.version + 1, works: { ...paper.works, ...works } }
}

/** The paper without a work that was taken down; what it was voted stays in the ledger. */
export const paperWithout = (paper: BallotPaper, entryId: string): BallotPaper => {
  const { [entryId]: gone, ...works } = paper.works
  return gone === undefined ? paper : { ...paper, version: paper.version + 1, works }
}

/** Works that were not on the list begin at zero. */
export const tallyWithWorks = (tally: Tally, entryIds: readonly string[]): Tally => ({
  ...tally,
  votes: { ...Object.fromEntries(entryIds.map((entryId) => [entryId, 0])), ...tally.votes },
})

const MOST_AUTHORS_NAMED = 2

/** What lists show of a work. */
export const cardOf = ({
  entryId,
  number,
  title,
  authors,
  unit,
  categoryId,
  seconds,
  orientation,
  cover,
}: Entry): EntryCard => {
  const named = authors.slice(0, MOST_AUTHORS_NAMED).map(({ name }) => name)
  const author = named.join('、') + (authors.length > named.length ? ' 等' : '')
  return { entryId, number, title, author, unit, categoryId, seconds, orientation, cover }
}

/** Old cards and new ones, each work once, by number. */
export const cardsWith = (cards: readonly EntryCard[], added: readonly EntryCard[]): EntryCard[] => {
  const byId = new Map([...cards, ...added].map((card) => [card.entryId, card]))
  return [...byId.values()].sort((one, other) => Number(one.number) - Number(other.number))
}
