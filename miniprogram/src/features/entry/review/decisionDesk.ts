import { useSyncExternalStore } from 'react'
import { accountHere } from '@/api/accountHere'
import { write } from '@/api/client'
import { kept } from '@/api/kept'
import { readAgain } from '@/api/readAgain'
import { type DecisionDesk, type HeldDecision, openDecisions } from './decisions'
import { dropReasonDraft } from './reasonDrafts'

const desks = new Map<string, DecisionDesk>()

/** Outside of pages, which come and go; each account on a device has its own. */
export const decisionDesk = (): DecisionDesk => {
  const account = accountHere()
  const found = desks.get(account)
  if (found) return found
  const place = `jingying.decisions.${account}`
  const made = openDecisions({
    send: async ({ title: _title, reasons, ...decision }) => {
      const reply = await write('entry', 'decideReview', { ...decision, reasons: [...reasons] })
      if (reply.ok) dropReasonDraft(decision)
      return reply
    },
    kept: () => kept.read(place) || undefined,
    keep: (held) => kept.write(place, held),
    later: (deed, ms) => void setTimeout(deed, ms),
    now: Date.now,
    onSettled: () => {
      readAgain('entry', 'listReviewQueue', 'openSubmission', 'reviewFigures', 'listDuplicates')
      readAgain('contest', 'listDesk')
    },
  })
  desks.set(account, made)
  return made
}

export const useHeldDecisions = (): readonly HeldDecision[] => {
  const desk = decisionDesk()
  return useSyncExternalStore(desk.watch, desk.held)
}
