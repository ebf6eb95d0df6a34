import { useEffect, useState } from 'react'
import { reviewLimits } from '#shared/model/review'
import { write } from '@/api/client'
import type { ClientRefusal } from '@/api/refusal'
import { useShown } from '@/components/host/useShown'
import { decisionDesk } from './decisionDesk'

/** Whoever leafs through the queue claims nothing. */
const SETTLE_MS = 400
const RENEW_MS = (reviewLimits.claimMinutes / 3) * 60_000

/** Holds a work while it is looked at, and gives it back on leaving; answers why it cannot be held. */
export const useClaim = (
  contestId: string,
  { entryId, submittedAt }: { readonly entryId: string; readonly submittedAt: number | null },
  isNeeded: boolean,
): ClientRefusal | undefined => {
  const isShown = useShown()
  const [refusal, refuse] = useState<ClientRefusal>()
  useEffect(() => {
    refuse(undefined)
    if (!isNeeded || !isShown) return
    let asked: Promise<unknown> | undefined
    let isLeft = false
    const place = { contestId, entryId }
    const claim = () => {
      asked = write('entry', 'claimEntry', place).then((reply) => {
        if (!isLeft) refuse(reply.ok ? undefined : reply.error)
      })
    }
    const first = setTimeout(claim, SETTLE_MS)
    const again = setInterval(claim, RENEW_MS)
    return () => {
      isLeft = true
      clearTimeout(first)
      clearInterval(again)
      // A decision takes the claim with it; one that is still on its way needs it.
      if (asked && !decisionDesk().wasDecided({ entryId, submittedAt }))
        void asked.then(() => write('entry', 'releaseEntry', place))
    }
  }, [contestId, entryId, submittedAt, isNeeded, isShown])
  return refusal
}
