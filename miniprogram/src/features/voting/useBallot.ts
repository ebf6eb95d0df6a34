import { useSyncExternalStore } from 'react'
import { nextDay, startOfDay } from '#shared/lib/day'
import { castingDay, decideCast, votesLeft, votingDay } from '#shared/rules/voting'
import { accountHere } from '@/api/accountHere'
import type { ClientRefusal } from '@/api/refusal'
import { serverNow } from '@/api/serverClock'
import { useRead } from '@/api/useRead'
import { useInstant } from '@/components/countdown/useInstant'
import { castDesk } from './castDesk'
import type { CastStanding } from './casting'
import { roomFor, stateOf, type VotingPlan, type VotingWork } from './standing'
import { msToNextChange } from './votingPlan'
import type { MyVotes } from './withAnswer'

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
      /** Left to this account; null where the rule does not limit votes as such. */
      readonly left: number | null
      readonly day: string
    }

const nobody: MyVotes = {
  today: '',
  left: { votes: null, ballots: null, nextDayAt: 0 },
  given: {},
  receipt: null,
  slips: [],
  next: null,
}

export const useStanding = (contestId: string): CastStanding =>
  useSyncExternalStore(castDesk.watch, () => castDesk.standing(contestId))

/** What this account may do with one work at this instant, redrawn when a day or a window ends. */
export const useBallot = (contestId: string, plan: VotingPlan, work: VotingWork): Ballot => {
  const account = accountHere()
  const mine = useRead('voting', 'myVotes', { contestId }, { isNeeded: account !== '' })
  const standing = useStanding(contestId)
  const now = useInstant(serverNow, (at) => {
    const tomorrow = startOfDay(nextDay(votingDay(plan.rule, at)), plan.rule.dayStartsAt)
    return msToNextChange(plan, tomorrow, at)
  })

  // Closed is closed for everyone: said before asking anybody to sign in or to wait.
  const anyone = roomFor(plan, work, {}, '', now)
  if (anyone.refusal) return { state: 'ready', ...anyone, left: null, day: '' }
  if (account === '') return { state: 'refused', refusal: { code: 'SIGN_IN_NEEDED' }, retry: () => undefined }
  if (mine.state === 'loading') return mine
  if (mine.state === 'refused') return mine

  const value = mine.state === 'ready' ? mine.value : nobody
  const day = castingDay(plan.rule, now, value.today)
  const state = withCastUnderWay(plan, stateOf(plan.rule, value), value, standing, day, now, work)
  return {
    state: 'ready',
    ...roomFor(plan, work, state, day, now),
    left: votesLeft(plan.rule, state, day).votes,
    day,
  }
}

/** The page behaves as if the cast were accepted, until its answer says otherwise. */
const withCastUnderWay = (
  { rule, windows }: VotingPlan,
  state: ReturnType<typeof stateOf>,
  mine: MyVotes,
  standing: CastStanding,
  day: string,
  now: number,
  work: VotingWork,
) => {
  if (standing.phase !== 'sending' && standing.phase !== 'confirming') return state
  const { cast } = standing
  if (cast.day !== day || mine.slips.some(({ key }) => key === cast.key)) return state
  const works = Object.fromEntries(cast.lines.map(({ entryId }) => [entryId, work.categoryId]))
  const decision = decideCast({ rule, windows, works }, state, cast.lines, day, now)
  return decision.ok ? decision.value : state
}
