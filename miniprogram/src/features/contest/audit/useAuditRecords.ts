import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { AuditedAction } from '#shared/model/audit'
import { read } from '@/api/client'
import { RefusedError } from '@/api/RefusedError'
import type { ClientRefusal, Output } from '@/api/refusal'

type Page = Output<'contest', 'listAuditRecords'>
export type AuditRecordShown = Page['records'][number]

interface AuditFilter {
  readonly contestId: string
  readonly action: AuditedAction | undefined
  readonly personId: string | undefined
  readonly search: string
}

const first: string | undefined = undefined

/** The trail, page by page, the newest first. */
export const useAuditRecords = ({ contestId, action, personId, search }: AuditFilter) => {
  const query = useInfiniteQuery({
    queryKey: ['contest', 'listAuditRecords', { contestId, action, personId, search }],
    queryFn: async ({ pageParam }) => {
      const reply = await read('contest', 'listAuditRecords', {
        contestId,
        ...(action ? { action } : {}),
        ...(personId ? { personId } : {}),
        ...(search ? { search } : {}),
        ...(pageParam ? { before: pageParam } : {}),
      })
      if (!reply.ok) throw new RefusedError(reply.error as ClientRefusal)
      return reply.value as Page
    },
    initialPageParam: first as string | undefined,
    getNextPageParam: (page: Page) => page.next,
  })
  const pages = query.data?.pages
  const records = useMemo(() => pages?.flatMap((page) => page.records), [pages])
  const refusal = query.error instanceof RefusedError ? query.error.refusal : undefined
  return {
    records,
    ...(refusal && !records ? { refusal } : {}),
    isRetrying: query.isFetching,
    more: query.isFetchingNextPage
      ? ('loading' as const)
      : query.isFetchNextPageError
        ? ('failed' as const)
        : ('idle' as const),
    ...(query.hasNextPage ? { onMore: () => void query.fetchNextPage() } : {}),
    retry: () => void query.refetch(),
  }
}
