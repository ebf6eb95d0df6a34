import type { EntryCard } from '#shared/model/entry'
import type { PublicAward } from '#shared/model/results'
import type { ShownWork } from '#shared/model/showcase'

type Card = Pick<EntryCard, 'entryId' | 'cover' | 'orientation' | 'seconds'>

/**
 * Winning works in the order of the final list, with the pictures that the public catalogue has of them. What was taken
 * down since keeps its line, as the list does, and loses its picture.
 */
export const shownWorks = (awards: readonly PublicAward[], cards: readonly Card[]): ShownWork[] => {
  const known = new Map(cards.map((card) => [card.entryId, card]))
  return awards
    .filter(({ basis }) => basis !== 'unit')
    .flatMap(({ awardId, winners }) =>
      winners.map(({ id, number, title, author, unit }) => {
        const card = known.get(id)
        return {
          ...{ awardId, entryId: id, number, title, author, unit },
          cover: card?.cover ?? '',
          orientation: card?.orientation ?? ('landscape' as const),
          seconds: card?.seconds ?? 0,
        }
      }),
    )
}

/** Awards that anybody has, and to how many. */
export const givenAwards = (awards: readonly PublicAward[]) =>
  awards
    .filter(({ winners }) => winners.length > 0)
    .map(({ awardId, name, basis, winners }) => ({
      ...{ awardId, name, basis, winners: winners.length },
      units: basis === 'unit' ? winners.map(({ title }) => title) : [],
    }))

/** Where a work stands among the winners: each work once, at its first award. Undefined for one that is none. */
export const besides = (works: readonly ShownWork[], entryId: string) => {
  const once = [...new Map(works.map((work) => [work.entryId, work])).keys()].flatMap(
    (id) => works.find((work) => work.entryId === id) ?? [],
  )
  const place = once.findIndex((work) => work.entryId === entryId)
  if (place < 0) return undefined
  return {
    awardIds: works.filter((work) => work.entryId === entryId).map(({ awardId }) => awardId),
    place,
    total: once.length,
    previous: once[place - 1] ?? null,
    next: once[place + 1] ?? null,
  }
}
