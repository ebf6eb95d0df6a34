import type { contest } from '#shared/contract/contest'
import { ok, refuse } from '#shared/lib/result'
import type { Proposal } from '#shared/model/proposal'
import { addAuditRecord } from '../_data/auditRecords'
import { proposalKeyOf } from '../_data/proposals'
import { transact } from '../_data/transaction'
import type { Call, Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

interface Decision {
  readonly state: 'declined' | 'withdrawn'
  readonly action: 'declineProposal' | 'withdrawProposal'
  readonly isAllowed: (proposal: Proposal, call: Call) => boolean
}

/** Not done, and why: of any noun's proposals, since nothing is carried out. */
export const decideAs =
  ({ state, action, isAllowed }: Decision): Handler<typeof contest.declineProposal> =>
  ({ contestId, proposalId, reason }, call) =>
    transact(async (transaction) => {
      const key = proposalKeyOf(contestId, proposalId)
      const found = await transaction.find<Proposal>('proposals', key)
      if (!found) return refuse({ code: 'PROPOSAL_NOT_FOUND' })
      if (!isAllowed(found, call)) return refuse({ code: 'NOT_YOURS_TO_SIGN' })
      if (found.state === state && found.decided?.by === call.actor.openid) return ok({})
      if (found.state !== 'waiting') return refuse({ code: 'PROPOSAL_DECIDED', state: found.state })
      const decided = { at: call.now, by: call.actor.openid, byName: call.standing.name, reason }
      await transaction.put('proposals', key, { ...found, state, decided })
      await addAuditRecord(transaction, {
        ...signedBy(call, contestId, reason),
        action,
        target: `proposal:${proposalId}`,
        before: { state: 'waiting' },
        after: { act: found.act, subject: found.subject, state },
        words: [found.act, reason].join(' '),
      })
      return ok({})
    })
