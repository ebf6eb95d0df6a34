import { useEffect, useSyncExternalStore } from 'react'
import { openSignal } from '#shared/lib/signal'
import { type EntryCard, entryLimits } from '#shared/model/entry'
import { read } from '@/api/client'

/** null: the work is not public any more. undefined: nobody knows yet. */
type Known = EntryCard | null | undefined

/** Works seen in any list of this run: rankings and "my votes" know works by id only. */
const known = new Map<string, EntryCard | null>()
const underWay = new Set<string>()
const changes = openSignal()
const askAgainMs = 5_000
let version = 0

const changed = () => {
  version += 1
  changes.tell()
}

const watch = changes.watch

export const learnCards = (cards: readonly EntryCard[]): void => {
  const news = cards.filter(({ entryId }) => !known.get(entryId))
  for (const card of news) known.set(card.entryId, card)
  if (news.length > 0) changed()
}

const ask = async (contestId: string, entryIds: readonly string[]) => {
  for (const entryId of entryIds) underWay.add(entryId)
  const reply = await read('entry', 'pickEntries', { contestId, entryIds: [...entryIds] })
  if (!reply.ok) await new Promise((resolve) => setTimeout(resolve, askAgainMs))
  for (const entryId of entryIds) underWay.delete(entryId)
  if (reply.ok) {
    for (const entryId of entryIds) known.set(entryId, null)
    for (const card of reply.value.cards) known.set(card.entryId, card)
  }
  changed()
}

/** The cards of these works, as far as they are known; the others are fetched and arrive later. */
export const useCards = (contestId: string, entryIds: readonly string[]): ((entryId: string) => Known) => {
  useSyncExternalStore(watch, () => version)
  const missing = entryIds.filter((entryId) => !known.has(entryId) && !underWay.has(entryId)).join(' ')
  useEffect(() => {
    const ids = missing === '' ? [] : missing.split(' ')
    for (let from = 0; from < ids.length; from += entryLimits.cardsPerPage) {
      void ask(contestId, ids.slice(from, from + entryLimits.cardsPerPage))
    }
  }, [contestId, missing])
  return knownCard
}

/** What is known of a work at this moment, for those who do not draw. */
export const knownCard = (entryId: string): Known => known.get(entryId)
