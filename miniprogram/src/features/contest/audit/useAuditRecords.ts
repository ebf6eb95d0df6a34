import { useMemo } from 'react'
import type { AuditedAction } from '#shared/model/audit'
import type { Output } from '@/api/refusal'
import { usePages } from '@/api/usePages'

type Page = Output<'contest', 'listAuditRecords'>
export type AuditRecordShown = Page['records'][number]

interface AuditFilter {
  readonly contestId: string
  readonly action: AuditedAction | undefined
  readonly personId: string | undefined
  readonly search: string
}

/** The trail, page by page, the newest first. */
export const useAuditRecords = ({ contestId, action, personId, search }: AuditFilter) => {
  const { pages, ...list } = usePages(
    'contest',
    'listAuditRecords',
    {
      contestId,
      ...(action ? { action } : {}),
      ...(personId ? { personId } : {}),
      ...(search ? { search } : {}),
    },
    { nextOf: ({ next }: Page) => (next === null || next === undefined ? null : { before: next }) },
  )
  return { ...list, records: useMemo(() => pages?.flatMap(({ records }) => records), [pages]) }
}
