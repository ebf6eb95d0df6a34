import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { read } from '@/api/client'
import { isPassing, RefusedError } from '@/api/RefusedError'
import type { ClientRefusal, Output } from '@/api/refusal'
import { recoverMs } from '@/api/useRead'
import { useShown } from '@/components/host/useShown'

export type Showcase = Output<'showcase', 'openShowcase'>
export type ShownList = NonNullable<Showcase['list']>
export type ShownAward = ShownList['awards'][number]
export type ShownWork = ShownList['works'][number]

/** What fills a phone's screen and the next: the first drawing stays small. */
const worksPerPage = 12

/** The winners of a contest, page by page; what is final does not change, so nothing is asked twice. */
export const useShowcase = (contestId: string) => {
  const isShown = useShown()
  const query = useInfiniteQuery({
    queryKey: ['showcase', 'openShowcase', contestId],
    queryFn: async ({ pageParam: offset }) => {
      const reply = await read('showcase', 'openShowcase', { contestId, offset, limit: worksPerPage })
      if (!reply.ok) throw new RefusedError(reply.error as ClientRefusal)
      return reply.value as Showcase
    },
    initialPageParam: 0,
    getNextPageParam: ({ list }: Showcase) => list?.next ?? null,
    staleTime: 60_000,
    enabled: contestId !== '',
    refetchInterval: ({ state }) => (state.data === undefined && isPassing(state.error) ? recoverMs : false),
    subscribed: isShown,
  })
  const pages = query.data?.pages
  const works = useMemo(() => pages?.flatMap(({ list }) => list?.works ?? []) ?? [], [pages])
  const refusal = query.error instanceof RefusedError ? query.error.refusal : undefined
  const more = query.isFetchingNextPage ? 'loading' : query.isFetchNextPageError ? 'failed' : 'idle'
  return {
    showcase: pages?.[0],
    works,
    ...(refusal && !pages ? { refusal } : {}),
    isRetrying: query.isFetching,
    retry: () => void query.refetch(),
    more: more as 'idle' | 'loading' | 'failed',
    ...(query.hasNextPage ? { onMore: () => void query.fetchNextPage() } : {}),
  }
}
