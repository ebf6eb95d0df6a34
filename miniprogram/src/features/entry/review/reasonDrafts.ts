import type { ReviewReason } from '#shared/model/submission'
import { accountHere } from '@/api/accountHere'
import { kept } from '@/api/kept'

/** What a reviewer was about to say; kept until it is said, however the page ends. */
export interface ReasonDraft {
  readonly chosen: readonly ReviewReason[]
  readonly own: ReviewReason
  readonly mendBy: number | null
}

interface Sending {
  readonly entryId: string
  readonly submittedAt: number
}

const MOST = 20
const emptyDraft: ReasonDraft = { chosen: [], own: { field: '', text: '' }, mendBy: null }

const place = () => `jingying.reasons.${accountHere()}`
const drafts = (): readonly (readonly [string, ReasonDraft])[] => {
  const found = kept.read(place())
  return Array.isArray(found) ? found : []
}
const nameOf = ({ entryId, submittedAt }: Sending): string => `${entryId} ${submittedAt}`

export const reasonDraftOf = (sending: Sending): ReasonDraft =>
  drafts().find(([name]) => name === nameOf(sending))?.[1] ?? emptyDraft

export const keepReasonDraft = (sending: Sending, draft: ReasonDraft): void => {
  const others = drafts().filter(([name]) => name !== nameOf(sending))
  kept.write(place(), [...others, [nameOf(sending), draft] as const].slice(-MOST))
}

export const dropReasonDraft = (sending: Sending): void =>
  kept.write(
    place(),
    drafts().filter(([name]) => name !== nameOf(sending)),
  )
