import { useRef, useState } from 'react'
import type { ReviewDecision } from '#shared/model/review'
import { serverNow } from '@/api/serverClock'
import { useRead } from '@/api/useRead'
import { showToast } from '@/components/overlay/toast'
import { useContest } from '@/features/contest/useContest'
import { decisionDesk } from './decisionDesk'
import type { OpenedWork } from './openedWork'
import { decisionWords } from './reviewWords'
import { useClaim } from './useClaim'
import type { QueuePage } from './useQueue'
import { useReasonWriting } from './useReasonWriting'

type Asking = 'return' | 'reject' | undefined

export const useOpened = (contestId: string, entryId: string) => ({
  contest: useContest(contestId),
  opened: useRead('entry', 'openSubmission', { contestId, entryId }, { isNeeded: entryId !== '' }),
})

interface Reviewing {
  readonly contestId: string
  readonly work: OpenedWork
  readonly head: Pick<QueuePage, 'mendDays'>
  readonly mayReview: boolean
  readonly onDecided: () => void
}

/** One work in a reviewer's hands: held while it is open, decided once. */
export const useReview = ({ contestId, work, head, mayReview, onDecided }: Reviewing) => {
  const { entryId, state, submittedAt } = work
  const [asking, ask] = useState<Asking>()
  const held = useClaim(contestId, work, mayReview && state === 'submitted')
  // A page that stays open for hours proposes no time of the past.
  const openedAt = useRef(serverNow()).current
  const writing = useReasonWriting(
    { entryId, submittedAt: submittedAt ?? 0 },
    { now: openedAt, mendDays: head.mendDays, items: work.content.items.length },
  )
  const isHeldByOther = held?.code === 'ENTRY_CLAIMED'
  const mayDecide = work.mayDecide && !isHeldByOther
  const mayReopen = mayReview && (state === 'approved' || state === 'rejected') && !work.publicFace
  const decide = (decision: ReviewDecision) => {
    if (submittedAt === null || !(decision === 'reopen' ? mayReopen : mayDecide)) return
    const saysWhy = decision === 'return' || decision === 'reject'
    if (saysWhy && writing.fault !== undefined) return
    decisionDesk().decide({
      ...{ contestId, entryId, submittedAt, decision, title: work.title },
      reasons: saysWhy ? writing.reasons : decision === 'reopen' ? [{ field: '', text: '重新审核' }] : [],
      ...(decision === 'return' ? { mendBy: writing.mendBy } : {}),
    })
    ask(undefined)
    showToast(`${decisionWords[decision]}：${work.title}`, 'good')
    onDecided()
  }
  return { asking, ask, held, writing, mayDecide, mayReopen, decide }
}

export type Review = ReturnType<typeof useReview>
