import { useInfiniteQuery } from '@tanstack/react-query'
import { read } from '@/api/client'
import { RefusedError } from '@/api/RefusedError'
import type { ClientRefusal, Output } from '@/api/refusal'
import type { Reading } from '@/api/useRead'
import { decisionDesk, useHeldDecisions } from './decisionDesk'
import { nextAfter, stepFrom } from './order'

export type QueuePage = Output<'entry', 'listReviewQueue'>
export type QueueRow = QueuePage['rows'][number]
export type QueueState = 'submitted' | 'returned' | 'approved' | 'rejected' | 'withdrawn'

export interface QueueFilter {
  readonly contestId: string
  readonly state: QueueState
  readonly unitId?: string | undefined
  readonly search?: string | undefined
}

type Place = NonNullable<QueuePage['next']>

/** The queue page by page, without what was decided here and is on its way. */
export const useQueue = (filter: QueueFilter) => {
  const { contestId, state, unitId, search } = filter
  const query = useInfiniteQuery({
    queryKey: ['entry', 'listReviewQueue', { contestId, state, unitId, search }],
    queryFn: async ({ pageParam }) => {
      const reply = await read('entry', 'listReviewQueue', {
        ...{ contestId, state },
        ...(unitId ? { unitId } : {}),
        ...(search ? { search } : {}),
        ...(pageParam ? { after: pageParam } : {}),
      })
      if (!reply.ok) throw new RefusedError(reply.error as ClientRefusal)
      return reply.value as QueuePage
    },
    initialPageParam: null as Place | null,
    getNextPageParam: (page: QueuePage) => page.next,
    refetchInterval: FRESH_MS,
  })
  useHeldDecisions()
  const desk = decisionDesk()
  const pages = query.data?.pages
  const rows = (pages?.flatMap((page) => page.rows) ?? []).filter(
    (row) => state !== 'submitted' || !desk.isDecided(row, query.dataUpdatedAt),
  )
  return {
    reading: readingOf(query, pages?.at(-1)),
    rows,
    more: query.isFetchingNextPage
      ? ('loading' as const)
      : query.isFetchNextPageError
        ? ('failed' as const)
        : ('idle' as const),
    ...(query.hasNextPage ? { onMore: () => void query.fetchNextPage() } : {}),
    retry: () => void query.refetch(),
    nextOf: (entryId: string | undefined) => nextAfter(rows, entryId, desk.wasDecided),
    stepFrom: (entryId: string | undefined, step: 1 | -1) => stepFrom(rows, entryId, step),
  }
}

/** Colleagues work on the same queue. */
const FRESH_MS = 30_000

export type Queue = ReturnType<typeof useQueue>

interface QueryStanding {
  readonly status: string
  readonly error: unknown
  readonly isFetching: boolean
  readonly refetch: () => unknown
}

const readingOf = (query: QueryStanding, head: QueuePage | undefined): Reading<QueuePage> => {
  const retry = () => void query.refetch()
  if (head) return { state: 'ready', value: head, isRefreshing: query.isFetching, retry }
  if (query.status !== 'error') return { state: 'loading', retry }
  const refusal: ClientRefusal =
    query.error instanceof RefusedError ? query.error.refusal : { code: 'INTERNAL', requestId: '' }
  return { state: 'refused', refusal, isRetrying: query.isFetching, retry }
}
