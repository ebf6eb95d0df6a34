import { useEffect, useMemo } from 'react'
import type { Output } from '@/api/refusal'
import { usePages } from '@/api/usePages'
import { learnCards } from './cards'
import { guestSeed } from './guestSeed'

/** What fills a phone's screen and the next: the first answer and the first drawing stay small. */
const cardsPerPage = 12

interface EntryFilter {
  readonly contestId: string
  readonly categoryId?: string
  readonly search?: string
  /** Without these, which stay the same while the list is on. */
  readonly except?: readonly string[]
}

type Page = Output<'entry', 'listEntries'>

// The list of works rests for the length of a vote; fetching all pages again would only move them.
const REST_MS = 10 * 60_000

/** A contest's works, page by page. A search goes by number, so that 12 comes before 112; else each has an order of their own. */
export const useEntries = ({ contestId, categoryId, search, except }: EntryFilter) => {
  const { pages, ...list } = usePages(
    'entry',
    'listEntries',
    {
      contestId,
      ...(categoryId ? { categoryId } : {}),
      ...(search ? { search, order: 'number' as const } : {}),
      seed: guestSeed(),
      ...(except ? { except: [...except] } : {}),
      limit: cardsPerPage,
    },
    {
      nextOf: ({ next, orderDay }: Page) => (next === null ? null : { offset: next, orderDay }),
      staleMs: REST_MS,
    },
  )
  const cards = useMemo(() => pages?.flatMap((page) => page.cards), [pages])
  useEffect(() => learnCards(cards ?? []), [cards])
  return { ...list, cards, total: pages?.[0]?.total ?? 0 }
}
