import { useInfiniteQuery } from '@tanstack/react-query'
import type { NounName } from '#shared/contract/index'
import { read } from './client'
import { isPassing, RefusedError } from './RefusedError'
import type { ActionName, ClientRefusal, Input, Output } from './refusal'
import { usePageInSight } from './usePageInSight'
import { type Reading, recoverMs } from './useRead'

interface PagesOptions<Page, Place> {
  /** Where the page after this one begins; null after the last. */
  readonly nextOf: (page: Page) => Place | null
  readonly staleMs?: number
  /** Asked again at this pace while the page is in sight. */
  readonly everyMs?: number
}

export interface Pages<Page> {
  readonly pages: readonly Page[] | undefined
  /** The newest page: what is told beside a list is told on each of them. */
  readonly reading: Reading<Page>
  readonly more: 'idle' | 'loading' | 'failed'
  readonly onMore?: () => void
  readonly retry: () => void
  readonly updatedAt: number
}

/** A list read page by page. `place` are the input's fields that say where a page begins; the first has none. */
export const usePages = <N extends NounName, A extends ActionName<N>, Place extends object>(
  noun: N,
  action: A,
  input: Input<N, A>,
  { nextOf, staleMs, everyMs }: PagesOptions<Output<N, A>, Place>,
): Pages<Output<N, A>> => {
  type Page = Output<N, A>
  const isInSight = usePageInSight()
  const query = useInfiniteQuery({
    queryKey: [noun, action, input],
    queryFn: async ({ pageParam }) => {
      const asked = { ...(input as object), ...(pageParam as object) } as Input<N, A>
      const reply = await read(noun, action, asked)
      if (!reply.ok) throw new RefusedError(reply.error as ClientRefusal)
      return reply.value as Page
    },
    initialPageParam: {} as Place | Record<string, never>,
    getNextPageParam: (page: Page) => nextOf(page),
    subscribed: isInSight,
    refetchInterval: ({ state }) =>
      state.data === undefined && isPassing(state.error) ? recoverMs : (everyMs ?? false),
    ...(staleMs === undefined ? {} : { staleTime: staleMs }),
  })
  const retry = () => void query.refetch()
  const pages = query.data?.pages
  const newest = pages?.at(-1)
  const refusal = query.error instanceof RefusedError ? query.error.refusal : undefined
  return {
    pages,
    reading:
      newest !== undefined
        ? { state: 'ready', value: newest, refusal, isRefreshing: query.isFetching, retry }
        : query.status === 'error'
          ? {
              state: 'refused',
              refusal: refusal ?? { code: 'INTERNAL', requestId: '' },
              isRetrying: query.isFetching,
              retry,
            }
          : { state: 'loading', retry },
    more: query.isFetchingNextPage ? 'loading' : query.isFetchNextPageError ? 'failed' : 'idle',
    ...(query.hasNextPage ? { onMore: () => void query.fetchNextPage() } : {}),
    retry,
    updatedAt: query.dataUpdatedAt,
  }
}
