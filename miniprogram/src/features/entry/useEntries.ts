import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { EntryCard } from '#shared/model/entry'
import { read } from '@/api/client'
import { isPassing, RefusedError } from '@/api/RefusedError'
import type { ClientRefusal, Output } from '@/api/refusal'
import { recoverMs } from '@/api/useRead'
import { useShown } from '@/components/host/useShown'
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

export interface Entries {
  readonly cards: readonly EntryCard[] | undefined
  readonly total: number
  /** Why the first page cannot be had; later pages say so at the end of the list. */
  readonly refusal?: ClientRefusal
  readonly isRetrying: boolean
  readonly more: 'idle' | 'loading' | 'failed'
  readonly onMore?: () => void
  readonly retry: () => void
}

type Page = Output<'entry', 'listEntries'>

/** A contest's works, page by page. A search goes by number, so that 12 comes before 112; else each has an order of their own. */
export const useEntries = ({ contestId, categoryId, search, except }: EntryFilter): Entries => {
  const isShown = useShown()
  const query = useInfiniteQuery({
    queryKey: ['entry', 'listEntries', { contestId, categoryId, search, except }],
    queryFn: async ({ pageParam }) => {
      const reply = await read('entry', 'listEntries', {
        contestId,
        ...(categoryId ? { categoryId } : {}),
        ...(search ? { search, order: 'number' as const } : {}),
        seed: guestSeed(),
        ...(except ? { except: [...except] } : {}),
        ...pageParam,
        limit: cardsPerPage,
      })
      if (!reply.ok) throw new RefusedError(reply.error as ClientRefusal)
      learnCards(reply.value.cards)
      return reply.value as Page
    },
    initialPageParam: { offset: 0 } as { offset: number; orderDay?: string },
    getNextPageParam: ({ next, orderDay }: Page) => (next === null ? null : { offset: next, orderDay }),
    // The list of works rests for the length of a vote; fetching all pages again would only move them.
    staleTime: 10 * 60_000,
    refetchInterval: ({ state }) => (state.data === undefined && isPassing(state.error) ? recoverMs : false),
    subscribed: isShown,
  })
  const pages = query.data?.pages
  const cards = useMemo(() => pages?.flatMap((page) => page.cards), [pages])
  const refusal = query.error instanceof RefusedError ? query.error.refusal : undefined
  return {
    cards,
    total: pages?.[0]?.total ?? 0,
    ...(refusal && !cards ? { refusal } : {}),
    isRetrying: query.isFetching,
    more: query.isFetchingNextPage ? 'loading' : query.isFetchNextPageError ? 'failed' : 'idle',
    ...(query.hasNextPage ? { onMore: () => void query.fetchNextPage() } : {}),
    retry: () => void query.refetch(),
  }
}
