import type { ContestPhase } from '#shared/model/contest'
import { phaseOf } from '#shared/rules/contestPhase'
import type { Output } from '@/api/refusal'
import { stageNow } from './stageNow'

export type ContestSummary = Output<'contest', 'listContests'>['contests'][number]

const urgency = ({ stages }: ContestSummary, now: number): number => {
  const { main, next } = stageNow(stages, now)
  if (main) return main.rights.includes('vote') ? 0 : 1
  return next ? 2 : 3
}

const beginning = ({ stages }: ContestSummary) => Math.max(0, ...stages.map(({ opensAt }) => opensAt))

/** What is voted on, then what goes on, then what comes, then what is over; the newest first. */
export const byUrgency = (contests: readonly ContestSummary[], now: number): ContestSummary[] =>
  [...contests].sort(
    (one, other) => urgency(one, now) - urgency(other, now) || beginning(other) - beginning(one),
  )

/** By where each stands at this instant, told by its own stages: an answer that lies here a while does not go stale. */
export const byPhase = (
  contests: readonly ContestSummary[],
  now: number,
): Readonly<Record<ContestPhase, readonly ContestSummary[]>> => {
  const inOrder = byUrgency(contests, now)
  const those = (phase: ContestPhase) => inOrder.filter(({ stages }) => phaseOf(stages, now) === phase)
  return { now: those('now'), soon: those('soon').reverse(), past: those('past') }
}

/** The contest that most people mean. */
export const contestNow = (contests: readonly ContestSummary[], now: number): ContestSummary | undefined =>
  byUrgency(contests, now)[0]

/** Whose work it is, when a link names the work alone: the contest whose id its own begins with. */
export const contestOfEntry = (
  contests: readonly ContestSummary[],
  entryId: string,
): ContestSummary | undefined =>
  contests
    .filter(({ contestId }) => entryId.startsWith(`${contestId}-`))
    .sort((one, other) => other.contestId.length - one.contestId.length)[0]
