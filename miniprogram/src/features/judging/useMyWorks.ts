import { useInfiniteQuery } from '@tanstack/react-query'
import { read } from '@/api/client'
import { RefusedError } from '@/api/RefusedError'
import type { ClientRefusal, Output } from '@/api/refusal'
import type { Reading } from '@/api/useRead'
import type { PanelName } from './addresses'

type Page = Output<'judging', 'listMyAssignments'>
export type MyWork = Page['works'][number]

/** One's works of a panel, page by page. */
export const useMyWorks = ({ contestId, panelId }: PanelName, only: 'all' | 'left') => {
  const query = useInfiniteQuery({
    queryKey: ['judging', 'listMyAssignments', { contestId, panelId, only }],
    queryFn: async ({ pageParam }) => {
      const reply = await read('judging', 'listMyAssignments', {
        contestId,
        panelId,
        only,
        offset: pageParam,
      })
      if (!reply.ok) throw new RefusedError(reply.error as ClientRefusal)
      return reply.value as Page
    },
    initialPageParam: 0,
    getNextPageParam: (page: Page) => page.next,
  })
  const pages = query.data?.pages
  const retry = () => void query.refetch()
  const refusal = query.error instanceof RefusedError ? query.error.refusal : undefined
  const head = pages?.[0]
  const reading: Reading<Page> = head
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
    works: pages?.flatMap((page) => page.works) ?? [],
    more: query.isFetchingNextPage
      ? ('loading' as const)
      : query.isFetchNextPageError
        ? ('failed' as const)
        : ('idle' as const),
    ...(query.hasNextPage ? { onMore: () => void query.fetchNextPage() } : {}),
    retry,
  }
}
