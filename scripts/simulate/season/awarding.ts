import type { Publicity } from '#shared/model/results'
import { done, nextKey, type Season, voterOf } from './plan'

const reason = '评委会议决定'
const desk = ({ t }: Season, who = 'owner-1') => t.as(who).results

/** Proposed by the formula, decided by staff where the rules ask for it. */
const decideAwards = async (season: Season): Promise<number> => {
  const { contestId, timed } = season
  await timed('proposeAwards', () => done(desk(season).proposeAwards({ contestId })))
  let decisions = 0
  const adjust = async (kind: 'give' | 'leaveEmpty', awardId: string, to?: string) => {
    const about = { contestId, kind, awardId, reason, ...(to !== undefined && { to }) }
    await timed('adjustAward', () => done(desk(season).adjustAward(about)))
    decisions += 1
  }
  for (;;) {
    const { proposed } = await timed('openResults', () => done(desk(season).openResults({ contestId })))
    const tied = proposed?.awards.find((award) => award.tied.length > 0)
    const byStaff = proposed?.awards.find(({ basis, placesLeft }) => basis === 'staff' && placesLeft > 0)
    if (tied && tied.placesLeft > 0) await adjust('give', tied.awardId, tied.tied[0])
    else if (tied) await adjust('leaveEmpty', tied.awardId)
    else if (byStaff) {
      const rest = await bestWithout(season)
      if (rest === undefined) return decisions
      await adjust('give', byStaff.awardId, rest)
    } else return decisions
  }
}

/** The best work that has nothing yet. */
const bestWithout = async (season: Season, offset = 0): Promise<string | undefined> => {
  const { contestId } = season
  const { proposed } = await done(desk(season).openResults({ contestId, offset }))
  const found = proposed?.rows.find(({ awardIds }) => awardIds.length === 0)
  if (found || !proposed || proposed.next === null) return found?.entryId
  return bestWithout(season, proposed.next)
}

const signed = async (season: Season, asked: Promise<{ ok: boolean; error?: object }>): Promise<void> => {
  const reply = await asked
  if (reply.ok) return
  const { contestId } = season
  const { proposalId } = reply.error as { proposalId?: string }
  if (!proposalId) throw new Error(JSON.stringify(reply.error))
  await done(desk(season, 'owner-2').signProposal({ contestId, proposalId }))
}

/** Two objections, one of them upheld by two people; one winner withdraws; the next in line move up. */
const hearObjections = async (season: Season): Promise<number> => {
  const { t, contestId, timed } = season
  const [publicity] = await t.all<Publicity>('publicities', { contestId })
  const winners = publicity?.awards.find(({ awardId }) => awardId === 'third')?.winners ?? []
  const others = publicity?.awards.find(({ awardId }) => awardId === 'memorial')?.winners ?? []
  const [doubted, leaving] = [winners.at(-1)?.id ?? '', others.at(0)?.id ?? '']
  for (const [index, entryId] of [doubted, leaving].entries()) {
    const { results } = t.asOpenid(voterOf(index))
    const doubt = {
      contestId,
      entryId,
      kind: 'originality',
      text: '与他人作品相同。',
      key: nextKey(),
    } as const
    const { number } = await timed('object', () => done(results.object(doubt)))
    const outcome = index === 0 ? 'upheld' : 'dismissed'
    const answer = { contestId, number, outcome, text: '已核对原始素材', disqualify: index === 0 } as const
    await signed(season, desk(season).answerObjection(answer))
  }
  const left = { contestId, entryId: leaving, reason: '作者来信退出' }
  await timed('recallWinner', () => signed(season, desk(season).recallWinner(left)))
  return 2
}

/** From the last score to the final list. */
export const awardSeason = async (season: Season) => {
  const { t, contestId } = season
  await t.at('2020-12-20 12:00')
  const decisions = await decideAwards(season)
  await t.at('2020-12-20 18:00')
  await signed(season, desk(season).beginPublicity({ contestId, reason: '评委会议通过' }))
  await t.at('2020-12-22 12:00')
  const objections = await hearObjections(season)
  // Who moved up may have made a tie.
  const { proposed } = await done(desk(season).openResults({ contestId }))
  for (const { awardId, tied } of proposed?.awards ?? [])
    if (tied.length > 0)
      await done(desk(season).adjustAward({ contestId, kind: 'leaveEmpty', awardId, reason }))
  await t.at('2021-01-02 12:00')
  await signed(season, desk(season).publishFinal({ contestId, reason: '公示期满' }))
  const [final] = await t.all<Publicity>('publicities', { contestId })
  const winners = final?.awards.reduce((sum, award) => sum + award.winners.length, 0) ?? 0
  return { decisions, objections, winners, hash: final?.final?.hash ?? '' }
}
