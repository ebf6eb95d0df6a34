import { rankWorks } from '#shared/rules/ranking'
import { writeRanking } from '../_data/rankings'
import { sortTally } from '../_data/tallies'

/** The public snapshot of a contest as its tally stands; once more it writes the same. */
export const publishRanking = async (contestId: string): Promise<void> => {
  const order = await sortTally(contestId)
  if (!order) return
  await writeRanking({
    contestId,
    batch: order.lastBatch,
    batchHash: order.lastHash,
    votes: order.rows.reduce((total, { votes }) => total + votes, 0),
    slips: order.slips,
    rows: rankWorks(order.rows),
    writtenAt: Date.now(),
  })
}
