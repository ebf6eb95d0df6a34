import type { ClientRefusal } from '@/api/refusal'
import { roomFor, type VotingPlan, type VotingWork } from './standing'
import { useVoter } from './useVoter'

export type Ballot =
  | { readonly state: 'loading' }
  | { readonly state: 'refused'; readonly refusal: ClientRefusal; readonly retry: () => void }
  | {
      readonly state: 'ready'
      /** How many votes one more cast may give to this work. */
      readonly most: number
      readonly refusal?: ClientRefusal
      /** Given to this work, the cast under way included. */
      readonly given: number
      /** Left to this account; null where the rule does not limit one or the other as such. */
      readonly left: { readonly votes: number | null; readonly ballots: number | null }
      readonly day: string
    }

const unknown = { votes: null, ballots: null }

/** What this account may do with one work at this instant. */
export const useBallot = (contestId: string, plan: VotingPlan, work: VotingWork): Ballot => {
  const { now, mine } = useVoter(contestId, plan)
  // Closed is closed for everyone: said before asking anybody to sign in or to wait.
  const anyone = roomFor(plan, work, {}, '', now)
  if (anyone.refusal) return { state: 'ready', ...anyone, left: unknown, day: '' }
  if (mine.state !== 'ready') return mine
  const { used, day, left } = mine
  return { state: 'ready', ...roomFor(plan, work, used, day, now), left, day }
}
