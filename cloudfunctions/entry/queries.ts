import type { entry } from '#shared/contract/entry'
import { ok, refuse } from '#shared/lib/result'
import { matchesSearch } from '#shared/rules/search'
import { seedOf, shuffled } from '#shared/rules/shuffle'
import { publicContestOf } from '../_data/contests'
import { catalogueOf, findEntry } from '../_data/entries'
import type { Handler } from '../_runtime/serve'

export const listEntries: Handler<typeof entry.listEntries> = async (input, { actor }) => {
  const { contestId, categoryId, search, order, offset, limit } = input
  const catalogue = await publicCatalogue(contestId)
  if (!catalogue) return refuse({ code: 'CONTEST_NOT_FOUND' })

  const seed = actor.openid ? seedOf(`${contestId} ${actor.openid}`) : input.seed
  const inOrder =
    order === 'random' ? shuffled(catalogue.cards, seed, ({ entryId }) => entryId) : catalogue.cards
  const matching = inOrder.filter(
    (card) =>
      (categoryId === undefined || card.categoryId === categoryId) && matchesSearch(card, search ?? ''),
  )
  const end = offset + limit
  return ok({
    cards: matching.slice(offset, end),
    total: matching.length,
    next: end < matching.length ? end : null,
  })
}

export const pickEntries: Handler<typeof entry.pickEntries> = async ({ contestId, entryIds }) => {
  const catalogue = await publicCatalogue(contestId)
  if (!catalogue) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const wanted = new Set(entryIds)
  return ok({ cards: catalogue.cards.filter(({ entryId }) => wanted.has(entryId)) })
}

export const openEntry: Handler<typeof entry.openEntry> = async ({ contestId, entryId }) => {
  if (!(await publicContestOf(contestId))) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const found = await findEntry(entryId)
  if (found?.contestId !== contestId) return refuse({ code: 'ENTRY_NOT_FOUND' })
  if (found.status === 'taken-down') return refuse({ code: 'ENTRY_TAKEN_DOWN' })
  return ok({ entry: found })
}

const publicCatalogue = async (contestId: string) =>
  (await publicContestOf(contestId)) ? catalogueOf(contestId) : undefined
