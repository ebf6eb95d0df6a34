import type { Contest } from '#shared/model/contest'
import type { ChangeFacts } from '#shared/rules/contestChange'
import { findCatalogue } from '../_data/entries'
import { hasSlips } from '../_data/slips'

/** What has happened in a contest, as far as it limits what may still be changed: two reads. */
export const changeFactsOf = async (
  { contestId, voteRule }: Pick<Contest, 'contestId' | 'voteRule'>,
  now: number,
): Promise<ChangeFacts> => {
  const [votesExist, catalogue] = await Promise.all([
    voteRule ? hasSlips(contestId) : false,
    findCatalogue(contestId),
  ])
  const used = new Set(catalogue?.cards.map(({ categoryId }) => categoryId))
  return { votesExist, usedCategoryIds: [...used], now }
}
