import type { Output } from '@/api/refusal'
import { usePages } from '@/api/usePages'
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

/** Colleagues work on the same queue. */
const FRESH_MS = 30_000

/** The queue page by page, without what was decided here and is on its way. */
export const useQueue = ({ contestId, state, unitId, search }: QueueFilter) => {
  const { pages, updatedAt, ...list } = usePages(
    'entry',
    'listReviewQueue',
    { contestId, state, ...(unitId ? { unitId } : {}), ...(search ? { search } : {}) },
    { nextOf: ({ next }: QueuePage) => next && { after: next }, everyMs: FRESH_MS },
  )
  useHeldDecisions()
  const desk = decisionDesk()
  const rows = (pages?.flatMap((page) => page.rows) ?? []).filter(
    (row) => state !== 'submitted' || !desk.isDecided(row, updatedAt),
  )
  return {
    ...list,
    rows,
    nextOf: (entryId: string | undefined) => nextAfter(rows, entryId, desk.wasDecided),
    stepFrom: (entryId: string | undefined, step: 1 | -1) => stepFrom(rows, entryId, step),
  }
}

export type Queue = ReturnType<typeof useQueue>
