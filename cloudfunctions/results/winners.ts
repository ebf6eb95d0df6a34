import type { Contest } from '#shared/model/contest'
import type { AwardList, PublicAward } from '#shared/model/results'
import { proposalOf } from '#shared/rules/awardList'
import type { Naming } from '#shared/rules/listedAwards'
import { findCatalogue, findEntries } from '../_data/entries'
import { findUnits } from '../_data/units'

/** What the public list says of each winner; it is made of public cards alone, so nothing hidden can be in it. */
export const namingOf = async (
  { contestId, categories }: Pick<Contest, 'contestId' | 'categories'>,
  { rules }: Pick<AwardList, 'rules'>,
): Promise<Naming> => {
  const toUnits = rules.awards.some(({ basis }) => basis === 'unit')
  const [catalogue, units] = await Promise.all([
    findCatalogue(contestId),
    toUnits ? findUnits(contestId) : [],
  ])
  const cards = new Map(catalogue?.cards.map((card) => [card.entryId, card]))
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]))
  const categoryNames = new Map(categories.map(({ categoryId, name }) => [categoryId, name]))
  return {
    work(entryId) {
      const card = cards.get(entryId)
      if (!card) return undefined
      const { number, title, author, unit, categoryId } = card
      return { number, title, author, unit: unit ?? '', category: categoryNames.get(categoryId) ?? '' }
    },
    unit: (unitId) => names.get(unitId),
  }
}

/** Whoever is in the public list keeps its name there until staff take it out. */
export const asPublished = (naming: Naming, awards: readonly PublicAward[]): Naming => {
  const listed = new Map(awards.flatMap(({ winners }) => winners.map((winner) => [winner.id, winner])))
  return {
    work(entryId) {
      const known = naming.work(entryId) ?? listed.get(entryId)
      if (!known) return undefined
      const { number, title, author, unit, category } = known
      return { number, title, author, unit, category }
    },
    unit: (unitId) => naming.unit(unitId) ?? listed.get(unitId)?.title,
  }
}

/** Works that win by a proposal and are no longer public. */
export const goneOf = (
  list: Pick<AwardList, 'rules' | 'rows' | 'decisions'>,
  naming: Naming,
): readonly string[] => {
  const toUnits = new Set(
    list.rules.awards.flatMap(({ awardId, basis }) => (basis === 'unit' ? awardId : [])),
  )
  return proposalOf(list).flatMap(({ awardId, to }) =>
    toUnits.has(awardId) ? [] : to.filter((entryId) => !naming.work(entryId)),
  )
}

/** How staff know works that are no longer public. */
export const namesOf = async (entryIds: readonly string[]) =>
  (await findEntries(entryIds)).map(({ number, title }) => ({ number, title }))
