import type { Contest } from '#shared/model/contest'
import type { EntryCard } from '#shared/model/entry'
import type { Ranking } from '#shared/model/ranking'
import type { BallotPaper, Tally } from '#shared/model/vote'
import { currentStop } from './contest'
import { rankingRows } from './ranking'
import { windowsOf } from './stages'

/** The paper that a contest votes on: its rule, the stages that open voting, and the works on its list. */
export const paperFor = (
  contest: Contest,
  cards: readonly Pick<EntryCard, 'entryId' | 'categoryId'>[],
  keyFingerprint: string,
  version = 1,
): BallotPaper => {
  if (!contest.voteRule) throw new Error(`${contest.contestId} has no vote rule`)
  return {
    contestId: contest.contestId,
    version,
    rule: contest.voteRule,
    windows: windowsOf(contest.stages, 'vote'),
    stop: stopOf(contest),
    works: Object.fromEntries(cards.map(({ entryId, categoryId }) => [entryId, categoryId])),
    keyFingerprint,
  }
}

const stopOf = (contest: Contest): BallotPaper['stop'] => {
  const stop = currentStop(contest)
  return stop ? { since: stop.stoppedAt, reason: stop.reason } : null
}

/**
 * The paper after its contest was changed: a new version if anything that a cast depends on is different. Works and
 * key stay as they are, and so does the rule, which nothing can change once it was voted by.
 */
export const nextPaper = (paper: BallotPaper, contest: Contest): BallotPaper => {
  const { voteRule } = contest
  if (!voteRule) return paper
  const next = { rule: voteRule, windows: windowsOf(contest.stages, 'vote'), stop: stopOf(contest) }
  const { rule, windows, stop = null } = paper
  const same = JSON.stringify([rule, windows, stop]) === JSON.stringify([next.rule, next.windows, next.stop])
  return same ? paper : { ...paper, ...next, version: paper.version + 1 }
}

/** Batch 0: nothing counted yet, every work at zero, and the ranking of that. */
export const openingTally = ({ contestId, works }: Pick<BallotPaper, 'contestId' | 'works'>): Tally => ({
  contestId,
  lastBatch: 0,
  lastHash: '',
  votes: Object.fromEntries(Object.keys(works).map((entryId) => [entryId, 0])),
  slips: 0,
})

export const openingRanking = (
  tally: Tally,
  cards: readonly Pick<EntryCard, 'entryId' | 'categoryId' | 'unit'>[],
  writtenAt: number,
): Ranking => ({
  contestId: tally.contestId,
  batch: 0,
  batchHash: '',
  votes: 0,
  slips: 0,
  rows: rankingRows(
    Object.keys(tally.votes)
      .sort()
      .map((entryId) => ({ entryId, votes: 0 })),
    cards,
    () => 0,
  ),
  ranksUnits: false,
  reveal: null,
  writtenAt,
})
