import type { Publicity } from '#shared/model/results'
import { findCatalogue } from '../_data/entries'

/** Winners of a public list that are no longer public themselves. */
export const goneWinners = async (contestId: string, { awards }: Pick<Publicity, 'awards'>) => {
  const catalogue = await findCatalogue(contestId)
  return goneFrom(awards, new Set(catalogue?.cards.map(({ entryId }) => entryId)))
}

export const goneFrom = (awards: Publicity['awards'], known: ReadonlySet<string>) =>
  awards.flatMap(({ basis, winners }) =>
    basis === 'unit'
      ? []
      : winners.flatMap(({ id, number, title }) => (known.has(id) ? [] : { entryId: id, number, title })),
  )
