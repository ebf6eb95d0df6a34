import type { Contest } from '#shared/model/contest'
import type { Ranking } from '#shared/model/ranking'
import type { BallotPaper, Tally } from '#shared/model/vote'
import { nextPaper, openingRanking, openingTally, paperFor } from '#shared/rules/paper'
import { findCatalogue } from '../_data/entries'
import { replacePaper } from '../_data/papers'
import type { Transaction } from '../_data/transaction'
import { ledgerKeys } from '../_runtime/ledgerKeys'

/**
 * The ballot paper as the contest has it now, in the transaction that changed the contest. A contest that had none
 * and has a vote rule gets one, with an empty count; what is there is never counted anew.
 */
export const renewPaper = async (transaction: Transaction, contest: Contest): Promise<void> => {
  const { contestId } = contest
  const paper = await transaction.find<BallotPaper>('papers', contestId)
  if (paper) {
    const next = nextPaper(paper, contest)
    if (next !== paper) await replacePaper(transaction, paper, next)
    return
  }
  if (!contest.voteRule) return
  const cards = (await findCatalogue(contestId))?.cards ?? []
  const opened = paperFor(contest, cards, ledgerKeys().fingerprint)
  await transaction.put('papers', contestId, opened)
  const tally = (await transaction.find<Tally>('tallies', contestId)) ?? openingTally(opened)
  await transaction.put('tallies', contestId, tally)
  if (await transaction.find<Ranking>('rankings', contestId)) return
  await transaction.put('rankings', contestId, openingRanking(tally, cards, contest.publishedAt ?? 0))
}
