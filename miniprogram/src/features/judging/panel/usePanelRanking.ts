import { useInfiniteQuery } from '@tanstack/react-query'
import { read } from '@/api/client'
import { RefusedError } from '@/api/RefusedError'
import type { ClientRefusal, Output } from '@/api/refusal'
import type { Reading } from '@/api/useRead'
import type { PanelName } from '../addresses'

export type RankingPage = Output<'judging', 'panelRanking'>
export type RankedRow = RankingPage['rows'][number]

export const usePanelRanking = ({ contestId, panelId }: PanelName) => {
  const query = useInfiniteQuery({
    queryKey: ['judging', 'panelRanking', { contestId, panelId }],
    queryFn: async ({ pageParam }) => {
      const reply = await read('judging', 'panelRanking', { contestId, panelId, offset: pageParam })
      if (!reply.ok) throw new RefusedError(reply.error as ClientRefusal)
      return reply.value as RankingPage
    },
    initialPageParam: 0,
    getNextPageParam: (page: RankingPage) => page.next,
  })
  const pages = query.data?.pages
  const head = pages?.[0]
  const retry = () => void query.refetch()
  const refusal = query.error instanceof RefusedError ? query.error.refusal : undefined
  const reading: Reading<RankingPage> = head
    ? { state: 'ready', value: head, isRefreshing: query.isFetching, retry }
    : query.status === 'error'
      ? {
          state: 'refused',
          refusal: refusal ?? { code: 'INTERNAL', requestId: '' },
          isRetrying: query.isFetching,
          retry,
        }
      : { state: 'loading', retry }
  return {
    reading,
    rows: pages?.flatMap((page) => page.rows) ?? [],
    more: query.isFetchingNextPage
      ? ('loading' as const)
      : query.isFetchNextPageError
        ? ('failed' as const)
        : ('idle' as const),
    ...(query.hasNextPage ? { onMore: () => void query.fetchNextPage() } : {}),
  }
}
