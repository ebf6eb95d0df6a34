import type { Contest } from '#shared/model/contest'
import type { Catalogue, Entry, EntryCard } from '#shared/model/entry'
import { openingRanking, openingTally, paperFor } from '#shared/rules/paper'
import { cardOf } from '#shared/rules/shortlist'
import type { SeasonWork } from '../../tests/fixtures/season'

export type Documents = Readonly<
  Record<string, readonly { readonly _id: string; readonly [field: string]: unknown }[]>
>

export interface Season {
  readonly contest: Contest
  readonly works: readonly SeasonWork[]
}

export const entryIdOf = (contestId: string, no: string): string => `${contestId}-${no}`

/** A season in its voting stage, as the documents that publishing it leaves behind. */
export const seasonDocuments = (
  { contest, works }: Season,
  fileIdOf: (mediaPath: string) => string,
  keyFingerprint: string,
): Documents => {
  const entries = works.map((work) => entryOf(contest, work, fileIdOf))
  const cards = entries.map(cardOf)
  const catalogue: Catalogue = { contestId: contest.contestId, version: 1, cards }
  const _id = contest.contestId
  const cover = contest.cover || (entries[0]?.cover ?? '')
  return {
    contests: [{ _id, ...contest, cover }],
    entries: entries.map((entry) => ({ _id: entry.entryId, ...entry })),
    catalogues: [{ _id, ...catalogue }],
    ...(contest.voteRule && contest.publishedAt !== null && ledgerDocuments(contest, cards, keyFingerprint)),
  }
}

const ledgerDocuments = (
  contest: Contest,
  cards: readonly EntryCard[],
  keyFingerprint: string,
): Documents => {
  const _id = contest.contestId
  const paper = paperFor(contest, cards, keyFingerprint)
  const tally = openingTally(paper)
  return {
    papers: [{ _id, ...paper }],
    tallies: [{ _id, ...tally }],
    rankings: [{ _id, ...openingRanking(tally, cards, contest.publishedAt ?? 0) }],
  }
}

const entryOf = (contest: Contest, work: SeasonWork, fileIdOf: (mediaPath: string) => string): Entry => {
  const category = contest.categories.find(({ name }) => name === work.category)
  if (!category) throw new Error(`${contest.contestId} has no category ${work.category}`)
  const { seconds, orientation } = work
  const cover = fileIdOf(work.cover)
  return {
    entryId: entryIdOf(contest.contestId, work.no),
    contestId: contest.contestId,
    number: work.no,
    title: work.title,
    authors: work.authors,
    unit: work.unit ?? null,
    city: work.city,
    categoryId: category.categoryId,
    introduction: work.intro,
    ...{ seconds, orientation, cover },
    items: [{ video: fileIdOf(work.clip), cover, seconds, orientation, link: null }],
    status: 'public',
  }
}
