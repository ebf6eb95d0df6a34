import type { contest } from '#shared/contract/contest'
import { ok, refuse } from '#shared/lib/result'
import type { Contest, VotingStop } from '#shared/model/contest'
import { currentStop } from '#shared/rules/contest'
import { windowsOf } from '#shared/rules/stages'
import { addAuditRecord } from '../_data/auditRecords'
import { PAPER_AGE_MS } from '../_data/papers'
import { transact } from '../_data/transaction'
import { askSignature } from '../_runtime/countersign'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import type { Deed } from '../_runtime/signing'
import { renewPaper } from './renewPaper'

/** Asked for twice, it was stopped once: the stop that holds is answered. */
export const stopVoting: Handler<typeof contest.stopVoting> = (input, call) =>
  transact((transaction) => stop(transaction, input, call))

export const stop: Deed<typeof contest.stopVoting> = async (transaction, input, call) => {
  const { contestId, office, reason } = input
  const before = await transaction.find<Contest>('contests', contestId)
  if (!before) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (before.status === 'archived') return refuse({ code: 'CONTEST_ARCHIVED' })
  const lasting = currentStop(before)
  if (lasting) return ok({ stop: lasting, effectiveWithinMs: PAPER_AGE_MS })
  const ahead = windowsOf(before.stages, 'vote').some(({ closesAt }) => call.now < closesAt)
  if (before.publishedAt === null || !before.voteRule || !ahead) return refuse({ code: 'NO_VOTING_TO_STOP' })

  const asked = { act: 'stopVoting', subject: 'voting', facts: input, reason } as const
  const waits = await askSignature(transaction, before, asked, call)
  if (waits) return refuse(waits)

  const stopped: VotingStop = { office, stoppedAt: call.now, resumedAt: null, reason, decision: '' }
  const after: Contest = { ...before, votingStops: [...before.votingStops, stopped] }
  await transaction.put('contests', contestId, after)
  await renewPaper(transaction, after)
  await addAuditRecord(transaction, {
    ...signedBy(call, contestId, reason),
    action: 'stopVoting',
    target: 'voting',
    before: null,
    after: stopped,
    words: [office, reason].join(' '),
  })
  return ok({ stop: stopped, effectiveWithinMs: PAPER_AGE_MS })
}
