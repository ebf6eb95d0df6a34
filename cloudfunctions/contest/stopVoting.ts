import type { contest } from '#shared/contract/contest'
import { ok, refuse } from '#shared/lib/result'
import type { Contest, VotingStop } from '#shared/model/contest'
import { currentStop } from '#shared/rules/contest'
import { windowsOf } from '#shared/rules/stages'
import { addAuditRecord } from '../_data/auditRecords'
import { PAPER_AGE_MS } from '../_data/papers'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { renewPaper } from './renewPaper'

/** Asked for twice, it was stopped once: the stop that holds is answered. */
export const stopVoting: Handler<typeof contest.stopVoting> = ({ contestId, office, reason }, call) =>
  transact(async (transaction) => {
    const before = await transaction.find<Contest>('contests', contestId)
    if (!before) return refuse({ code: 'CONTEST_NOT_FOUND' })
    if (before.status === 'archived') return refuse({ code: 'CONTEST_ARCHIVED' })
    const lasting = currentStop(before)
    if (lasting) return ok({ stop: lasting, effectiveWithinMs: PAPER_AGE_MS })
    const ahead = windowsOf(before.stages, 'vote').some(({ closesAt }) => call.now < closesAt)
    if (before.publishedAt === null || !before.voteRule || !ahead)
      return refuse({ code: 'NO_VOTING_TO_STOP' })

    const stop: VotingStop = { office, stoppedAt: call.now, resumedAt: null, reason, decision: '' }
    const after: Contest = { ...before, votingStops: [...before.votingStops, stop] }
    await transaction.put('contests', contestId, after)
    await renewPaper(transaction, after)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'stopVoting',
      target: 'voting',
      before: null,
      after: stop,
      words: [office, reason].join(' '),
    })
    return ok({ stop, effectiveWithinMs: PAPER_AGE_MS })
  })
