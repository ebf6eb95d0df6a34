import type { Contest } from '#shared/model/contest'
import type { EntryCard } from '#shared/model/entry'
import type { AwardList, PublicAward, Winner } from '#shared/model/results'
import { proposalOf } from '#shared/rules/awardList'
import { figuresOf } from '#shared/rules/publicity'
import { findCatalogue } from '../_data/entries'
import { findUnits } from '../_data/units'

/** What the public list says of each winner; it is made of public cards alone, so nothing hidden can be in it. */
export const publicAwardsOf = async (
  { contestId, categories }: Pick<Contest, 'contestId' | 'categories'>,
  list: AwardList,
  showsFigures: boolean,
): Promise<PublicAward[]> => {
  const toUnits = list.rules.awards.some(({ basis }) => basis === 'unit')
  const [catalogue, units] = await Promise.all([
    findCatalogue(contestId),
    toUnits ? findUnits(contestId) : [],
  ])
  const cards = new Map(catalogue?.cards.map((card) => [card.entryId, card]))
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]))
  const rows = new Map(list.rows.map((row) => [row.entryId, row]))
  const categoryNames = new Map(categories.map(({ categoryId, name }) => [categoryId, name]))
  const workOf = (card: EntryCard): Winner => {
    const row = rows.get(card.entryId)
    const { entryId: id, number, title, author, unit, categoryId } = card
    return {
      ...{ id, number, title, author, unit: unit ?? '', category: categoryNames.get(categoryId) ?? '' },
      figures: showsFigures && row ? figuresOf(row) : null,
    }
  }
  const unitOf = (id: string): Winner[] => {
    const name = names.get(id)
    if (name === undefined) return []
    return [{ id, number: '', title: name, author: '', unit: name, category: '', figures: null }]
  }
  return proposalOf(list).map(({ awardId, to }) => {
    const award = list.rules.awards.find((one) => one.awardId === awardId)
    const basis = award?.basis ?? 'staff'
    const winners = to.flatMap((id) => {
      if (basis === 'unit') return unitOf(id)
      const card = cards.get(id)
      return card ? [workOf(card)] : []
    })
    return { awardId, name: award?.name ?? '', basis, winners }
  })
}
