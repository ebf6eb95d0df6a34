import { useSyncExternalStore } from 'react'
import { nextDay, startOfDay } from '#shared/lib/day'
import type { VoteState } from '#shared/model/vote'
import { castingDay, decideCast, type VotesLeft, votesLeft, votingDay } from '#shared/rules/voting'
import { accountHere } from '@/api/accountHere'
import type { ClientRefusal } from '@/api/refusal'
import { serverNow } from '@/api/serverClock'
import { useRead } from '@/api/useRead'
import { useInstant } from '@/components/countdown/useInstant'
import { knownCard } from '@/features/entry/cards'
import { castDesk } from './castDesk'
import type { CastStanding } from './casting'
import { stateOf, type VotingPlan } from './standing'
import { msToNextChange } from './votingPlan'
import type { MyVotes } from './withAnswer'

/** What this account has used up in a contest at this instant, the cast under way included. */
export interface Voter {
  readonly now: number
  readonly mine:
    | { readonly state: 'loading' }
    | { readonly state: 'refused'; readonly refusal: ClientRefusal; readonly retry: () => void }
    | { readonly state: 'ready'; readonly used: VoteState; readonly left: VotesLeft; readonly day: string }
}

export const useStanding = (contestId: string): CastStanding =>
  useSyncExternalStore(castDesk.watch, () => castDesk.standing(contestId))

/** Redrawn when a day or a window ends. */
export const useVoter = (contestId: string, plan: VotingPlan): Voter => {
  const account = accountHere()
  const mine = useRead('voting', 'myVotes', { contestId }, { isNeeded: account !== '' })
  const standing = useStanding(contestId)
  const now = useInstant(serverNow, (at) => {
    const tomorrow = startOfDay(nextDay(votingDay(plan.rule, at)), plan.rule.dayStartsAt)
    return msToNextChange(plan, tomorrow, at)
  })
  if (account === '') {
    return { now, mine: { state: 'refused', refusal: { code: 'SIGN_IN_NEEDED' }, retry: () => undefined } }
  }
  if (mine.state !== 'ready') return { now, mine }
  const day = castingDay(plan.rule, now, mine.value.today)
  const used = withCastUnderWay(plan, mine.value, standing, day, now)
  return { now, mine: { state: 'ready', used, left: votesLeft(plan.rule, used, day), day } }
}

const categoryOf = (entryId: string) => knownCard(entryId)?.categoryId

/** The page behaves as if the cast were accepted, until its answer says otherwise. */
const withCastUnderWay = (
  { rule, windows }: VotingPlan,
  mine: MyVotes,
  standing: CastStanding,
  day: string,
  now: number,
): VoteState => {
  const used = stateOf(rule, mine, categoryOf)
  if (!isUnderWay(standing)) return used
  const { cast } = standing
  if (cast.day !== day || mine.slips.some(({ key }) => key === cast.key)) return used
  const works = Object.fromEntries(cast.lines.map(({ entryId }) => [entryId, categoryOf(entryId) ?? '']))
  const decision = decideCast({ rule, windows, works }, used, cast.lines, day, now)
  return decision.ok ? decision.value : used
}

const underWay = ['sending', 'confirming', 'waiting'] as const
type UnderWay = Extract<CastStanding, { phase: (typeof underWay)[number] }>

const isUnderWay = (standing: CastStanding): standing is UnderWay =>
  underWay.some((phase) => phase === standing.phase)
