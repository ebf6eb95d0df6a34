import { currentStop } from '#shared/rules/contest'
import { windowsOf } from '#shared/rules/stages'
import type { Output } from '@/api/refusal'
import type { VotingPlan } from './standing'

type OpenContest = Output<'contest', 'openContest'>['contest']

/** What the public page of a contest tells of its vote; nothing where it has none. */
export const votingPlanOf = ({
  voteRule,
  stages,
  votingStops,
}: Pick<OpenContest, 'voteRule' | 'stages' | 'votingStops'>): VotingPlan | undefined => {
  if (!voteRule) return undefined
  const stop = currentStop({ votingStops })
  return {
    rule: voteRule,
    windows: windowsOf(stages, 'vote'),
    stop: stop ? { since: stop.stoppedAt, reason: stop.reason } : null,
  }
}

/** When the plan next changes what may be done: a window opens or closes, or a voting day begins. */
export const msToNextChange = ({ windows }: VotingPlan, nextDayAt: number, now: number): number => {
  const instants = [nextDayAt, ...windows.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt])]
  const coming = instants.filter((instant) => instant > now)
  return coming.length > 0 ? Math.min(...coming) - now : Number.POSITIVE_INFINITY
}
