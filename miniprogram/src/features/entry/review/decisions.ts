import { openSignal } from '#shared/lib/signal'
import type { ReviewDecision } from '#shared/model/review'
import type { ReviewReason } from '#shared/model/submission'
import type { ClientRefusal } from '@/api/refusal'

// A decision is made in a second and sent behind the reviewer's back: the next work is there at once. Until the server
// has answered it lies on the device, so that a tunnel, a lost reply or a closed page costs nothing; the server takes
// the same decision on the same sending once, however often it comes.

export interface Decision {
  readonly contestId: string
  readonly entryId: string
  readonly title: string
  /** Which sending the reviewer has seen. */
  readonly submittedAt: number
  readonly decision: ReviewDecision
  readonly reasons: readonly ReviewReason[]
  readonly mendBy?: number
}

export interface HeldDecision extends Decision {
  readonly state: 'waiting' | 'held' | 'refused'
  readonly refusal?: ClientRefusal
}

type Answer = { readonly ok: true } | { readonly ok: false; readonly error: ClientRefusal }

interface DecisionPorts {
  readonly send: (decision: Decision) => Promise<Answer>
  readonly kept: () => unknown
  readonly keep: (held: readonly HeldDecision[]) => void
  readonly later: (deed: () => void, ms: number) => void
  readonly now: () => number
  readonly onSettled: () => void
}

/** One sending of a work; mended and sent again, it is another. */
interface Sending {
  readonly entryId: string
  readonly submittedAt: number | null
}

const HOPE_MS = 6_000
const passing: readonly string[] = ['OFFLINE', 'TIMEOUT', 'LOST_REPLY', 'BUSY', 'INTERNAL']

const nameOf = ({ entryId, submittedAt }: Sending): string => `${entryId} ${submittedAt}`

export const openDecisions = ({ send, kept, keep, later, now, onSettled }: DecisionPorts) => {
  const before = kept()
  let held: readonly HeldDecision[] = Array.isArray(before) ? before : []
  const settledAt = new Map<string, number>()
  const changes = openSignal()
  let isSending = false

  const become = (next: readonly HeldDecision[]) => {
    held = next
    keep(held)
    changes.tell()
  }
  const without = (entryId: string) => held.filter((one) => one.entryId !== entryId)
  const mark = (entryId: string, change: Partial<HeldDecision>) =>
    become(held.map((one) => (one.entryId === entryId ? { ...one, ...change } : one)))

  /** In the order in which they were made; what the network stops waits with all behind it. */
  const flush = async (): Promise<void> => {
    if (isSending) return
    isSending = true
    for (let next = unsent(); next; next = unsent()) {
      const { state: _state, refusal: _refusal, ...decision } = next
      const answer = await send(decision)
      if (answer.ok) {
        // What goes back to the queue is there again.
        if (next.decision === 'reopen') settledAt.delete(nameOf(next))
        else settledAt.set(nameOf(next), now())
        become(without(next.entryId))
        onSettled()
      } else if (passing.includes(answer.error.code)) {
        become(held.map((one) => (one.state === 'waiting' ? { ...one, state: 'held' } : one)))
        later(resume, HOPE_MS)
      } else {
        mark(next.entryId, { state: 'refused', refusal: answer.error })
        onSettled()
      }
    }
    isSending = false
  }
  const isHeld = (sending: Sending) =>
    held.some((one) => nameOf(one) === nameOf(sending) && one.state !== 'refused')
  const unsent = () => held.find(({ state }) => state === 'waiting')

  const resume = () => {
    if (held.some(({ state }) => state === 'held'))
      become(held.map((one) => (one.state === 'held' ? { ...one, state: 'waiting' } : one)))
    void flush()
  }

  return {
    decide(decision: Decision) {
      become([...without(decision.entryId), { ...decision, state: 'waiting' }])
      void flush()
    },
    /** Sends what still waits, as after the page was opened again. */
    resume,
    /** A refusal was read. */
    dismiss: (entryId: string) => become(without(entryId)),
    held: () => held,
    /** Decided here, where the list that names it is older than the decision. */
    isDecided: (sending: Sending, listedAt: number) =>
      isHeld(sending) || (settledAt.get(nameOf(sending)) ?? 0) > listedAt,
    /** Decided on this device since it was opened. */
    wasDecided: (sending: Sending) => isHeld(sending) || settledAt.has(nameOf(sending)),
    watch: changes.watch,
  }
}

export type DecisionDesk = ReturnType<typeof openDecisions>
