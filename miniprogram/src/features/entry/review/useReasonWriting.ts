import { useState } from 'react'
import type { ReviewReason } from '#shared/model/submission'
import { fieldOfReason } from './order'
import { keepReasonDraft, type ReasonDraft, reasonDraftOf } from './reasonDrafts'
import { proposedMendBy } from './spans'

/** Characters of a reason, as the contract takes them. */
export const OWN_REASON = 300

interface Sending {
  readonly entryId: string
  readonly submittedAt: number
}

/** What a reviewer says, kept on the device at every stroke. */
export const useReasonWriting = (
  sending: Sending,
  { now, mendDays, items }: { readonly now: number; readonly mendDays: number; readonly items: number },
) => {
  const [draft, setDraft] = useState(() => reasonDraftOf(sending))
  const become = (next: ReasonDraft) => {
    setDraft(next)
    keepReasonDraft(sending, next)
  }
  const { chosen, own } = draft
  const reasons: readonly ReviewReason[] = own.text.trim()
    ? [...chosen, { field: own.field, text: own.text.trim() }]
    : chosen
  const mendBy = draft.mendBy !== null && draft.mendBy > now ? draft.mendBy : proposedMendBy(now, mendDays)
  return {
    draft,
    reasons,
    items,
    mendBy,
    /** Why it cannot be sent yet. */
    fault:
      reasons.length === 0
        ? '选一个原因，或写几个字'
        : Array.from(own.text.trim()).length > OWN_REASON
          ? '原因太长了，请写短一些'
          : undefined,
    turn: (text: string) =>
      become({
        ...draft,
        chosen: chosen.some((one) => one.text === text)
          ? chosen.filter((one) => one.text !== text)
          : [...chosen, { field: fieldOfReason(text), text }],
      }),
    /** At another field: one of the list, or one's own words. */
    place: (text: string | undefined, field: string) =>
      become(
        text === undefined
          ? { ...draft, own: { ...own, field } }
          : { ...draft, chosen: chosen.map((one) => (one.text === text ? { ...one, field } : one)) },
      ),
    write: (text: string) =>
      become({
        ...draft,
        // The proposal follows the words until somebody picks another field.
        own: { field: own.field === fieldOfReason(own.text) ? fieldOfReason(text) : own.field, text },
      }),
    setMendBy: (at: number) => become({ ...draft, mendBy: at }),
  }
}

export type ReasonWriting = ReturnType<typeof useReasonWriting>
