import type { Publicity } from '#shared/model/results'
import type { PartnerList } from '#shared/model/showcase'
import { shownWorks } from '#shared/rules/showcase'
import { findPublicity } from '../_data/awardLists'
import { findCatalogue } from '../_data/entries'

/** The works of a list, each once, in the list's order. Undefined where there is no final list yet. */
export const partnerWorks = async (
  contestId: string,
  list: PartnerList,
): Promise<{ entryIds: string[]; publicity: Publicity | undefined } | undefined> => {
  const [publicity, catalogue] = await Promise.all([findPublicity(contestId), findCatalogue(contestId)])
  if (list === 'shortlist') {
    const cards = [...(catalogue?.cards ?? [])].sort(byNumber)
    return { entryIds: cards.map(({ entryId }) => entryId), publicity }
  }
  if (!publicity?.final) return undefined
  const works = shownWorks(publicity.awards, [])
  return { entryIds: [...new Set(works.map(({ entryId }) => entryId))], publicity }
}

const byNumber = (one: { readonly number: string }, other: { readonly number: string }) =>
  Number(one.number) - Number(other.number)
