import { useQuery } from '@tanstack/react-query'
import type { NounName } from '#shared/contract/index'
import { read } from './client'
import { isPassing, RefusedError } from './RefusedError'
import type { ActionName, ClientRefusal, Input, Output } from './refusal'
import { usePageInSight } from './usePageInSight'

/** How a read stands. A page that has a value keeps showing it while a newer one is fetched or cannot be had. */
export type Reading<Value> =
  | { readonly state: 'loading'; readonly retry: () => void }
  | {
      readonly state: 'refused'
      readonly refusal: ClientRefusal
      readonly isRetrying: boolean
      readonly retry: () => void
    }
  | {
      readonly state: 'ready'
      readonly value: Value
      /** Why the newest attempt to refresh it failed. */
      readonly refusal?: ClientRefusal
      readonly isRefreshing: boolean
      readonly retry: () => void
    }

interface ReadOptions {
  readonly isNeeded?: boolean
  readonly staleMs?: number
  /** Asked again at this pace while the page is in sight. */
  readonly everyMs?: number
}

/** How often a page whose first read failed asks again by itself. */
export const recoverMs = 6_000

export const readKey = (noun: NounName, action: string, input: unknown) => [noun, action, input] as const

export const useRead = <N extends NounName, A extends ActionName<N>>(
  noun: N,
  action: A,
  input: Input<N, A>,
  { isNeeded = true, staleMs, everyMs }: ReadOptions = {},
): Reading<Output<N, A>> => {
  const isInSight = usePageInSight()
  const query = useQuery({
    queryKey: readKey(noun, action, input),
    queryFn: async () => {
      const reply = await read(noun, action, input)
      if (!reply.ok) throw new RefusedError(reply.error as ClientRefusal)
      return reply.value
    },
    enabled: isNeeded,
    // Pages below in the stack stay mounted: they neither ask nor draw until they are in sight again.
    subscribed: isInSight,
    // A page that has nothing to show keeps trying: a cloud that was away comes back without a tap.
    refetchInterval: ({ state }) =>
      state.data === undefined && isPassing(state.error) ? recoverMs : (everyMs ?? false),
    ...(staleMs === undefined ? {} : { staleTime: staleMs }),
  })
  const retry = () => void query.refetch()
  const refusal = query.error instanceof RefusedError ? query.error.refusal : undefined
  const isFetching = query.fetchStatus === 'fetching'
  if (query.data !== undefined) {
    return { state: 'ready', value: query.data as Output<N, A>, refusal, isRefreshing: isFetching, retry }
  }
  if (query.status === 'error') {
    // What is thrown and is no refusal is a bug of ours, and is told as one.
    const told = refusal ?? { code: 'INTERNAL' as const, requestId: '' }
    return { state: 'refused', refusal: told, isRetrying: isFetching, retry }
  }
  return { state: 'loading', retry }
}
