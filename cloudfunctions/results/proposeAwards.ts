import type { results } from '#shared/contract/results'
import { ok, refuse } from '#shared/lib/result'
import type { AwardList, Publicity } from '#shared/model/results'
import { proposalOf, resultRows } from '#shared/rules/awardList'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { mixedWorksOf } from './mixedWorks'
import { summaryOf } from './summary'

/** Votes and scores cannot change any more when this runs, so it may read before it writes. */
export const proposeAwards: Handler<typeof results.proposeAwards> = async ({ contestId }, call) => {
  const contest = await findContest(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (contest.awards.length === 0) return refuse({ code: 'NO_AWARDS' })
  const mixed = await mixedWorksOf(contest, call.now)
  if (!mixed.ok) return mixed
  const { works, fullMarks, batch } = mixed.value
  const { awards, scoreMix, objections } = contest
  const rules = { awards, scoreMix, fullMarks, vacancies: objections?.vacancies ?? 'empty' } as const
  const rows = resultRows(scoreMix, works, fullMarks)
  return transact(async (transaction) => {
    const publicity = await transaction.find<Publicity>('publicities', contestId)
    if (publicity) return refuse({ code: 'PUBLICITY_BEGUN', at: publicity.begunAt })
    const before = await transaction.find<AwardList>('awardLists', contestId)
    const after: AwardList = {
      ...{ contestId, rules, rows, batch },
      ...{ decisions: before?.decisions ?? [], proposedAt: call.now },
    }
    await transaction.put('awardLists', contestId, after)
    const summary = summaryOf(proposalOf(after))
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'proposeAwards',
      target: 'awards',
      before: before ? { proposedAt: before.proposedAt, works: before.rows.length } : null,
      after: { works: rows.length, batch, ...summary },
      words: '',
    })
    return ok({ works: rows.length, proposedAt: call.now, ...summary })
  })
}
