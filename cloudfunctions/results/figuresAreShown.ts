import type { Contest } from '#shared/model/contest'
import type { Ranking } from '#shared/model/ranking'
import { countsState } from '#shared/rules/countsVisibility'

/** A count that staff have not revealed stays theirs: the list then names the winners, and no number. */
export const figuresAreShown = (
  { countsVisibility, voteRule }: Pick<Contest, 'countsVisibility' | 'voteRule'>,
  ranking: Pick<Ranking, 'reveal'> | undefined,
  now: number,
): boolean => {
  if (!voteRule) return true
  const state = countsState(countsVisibility, ranking?.reveal ?? null, now)
  return state === 'live' || state === 'at-times' || state === 'revealed'
}
