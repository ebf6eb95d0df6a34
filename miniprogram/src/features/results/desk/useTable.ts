import { useInfiniteQuery } from '@tanstack/react-query'
import { read } from '@/api/client'
import { RefusedError } from '@/api/RefusedError'
import type { ClientRefusal } from '@/api/refusal'
import type { Results, Row } from './results'

/** The works as far as they were turned to: all of them, or those that are searched for. */
export const useTable = (contestId: string, find: string) => {
  const query = useInfiniteQuery({
    queryKey: ['results', 'openResults', { contestId, find, table: true }],
    queryFn: async ({ pageParam }) => {
      const reply = await read('results', 'openResults', { contestId, find, offset: pageParam })
      if (!reply.ok) throw new RefusedError(reply.error as ClientRefusal)
      return reply.value as Results
    },
    initialPageParam: 0,
    getNextPageParam: ({ proposed }: Results) => proposed?.next ?? null,
  })
  const pages = query.data?.pages
  const rows: readonly Row[] = pages?.flatMap(({ proposed }) => proposed?.rows ?? []) ?? []
  const isFirst = query.data === undefined
  return {
    rows,
    total: pages?.[0]?.proposed?.total,
    more:
      query.isFetchNextPageError || (isFirst && query.isError)
        ? ('failed' as const)
        : query.isFetchingNextPage || isFirst
          ? ('loading' as const)
          : ('idle' as const),
    ...(query.hasNextPage ? { onMore: () => void query.fetchNextPage() } : {}),
    ...(isFirst && query.isError ? { onMore: () => void query.refetch() } : {}),
  }
}
