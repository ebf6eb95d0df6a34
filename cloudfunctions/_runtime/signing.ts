import type { Action, HandlerResult } from '#shared/contract/action'
import type { signProposal } from '#shared/contract/signatures'
import { ok, type Result, refuse } from '#shared/lib/result'
import type { CountersignedAct, Proposal } from '#shared/model/proposal'
import { mayCountersign } from '#shared/rules/proposals'
import { addAuditRecord } from '../_data/auditRecords'
import { proposalKeyOf } from '../_data/proposals'
import { type Transaction, transact } from '../_data/transaction'
import type { Call, Handler } from './serve'
import { signedBy } from './signature'

/** What an action does, apart from who asked for it and when: done at once, or when it has been signed. */
export type Deed<A extends Action> = (
  transaction: Transaction,
  input: Parameters<Handler<A>>[0],
  call: Call,
) => Promise<HandlerResult<A>>

/** One of them: only itself knows the facts that it was proposed with. */
type SomeDeed = (
  transaction: Transaction,
  facts: never,
  call: Call,
) => Promise<Result<unknown, { readonly code: string }>>

class NotPossible extends Error {
  constructor(readonly because: string) {
    super(because)
  }
}

/** The noun's `signProposal`: the signature and what it allows in one transaction, the signature first on the trail. */
export const signingOf =
  (deeds: Partial<Record<CountersignedAct, SomeDeed>>): Handler<typeof signProposal> =>
  async ({ contestId, proposalId }, call) => {
    try {
      return await transact(async (transaction) => {
        const key = proposalKeyOf(contestId, proposalId)
        const found = await transaction.find<Proposal>('proposals', key)
        const deed = found && deeds[found.act]
        if (!deed) return refuse({ code: 'PROPOSAL_NOT_FOUND' })
        const { openid } = call.actor
        if (!mayCountersign(found, openid, call.standing.roles)) return refuse({ code: 'NOT_YOURS_TO_SIGN' })
        // Asked for twice: the answer that was lost.
        if (found.state === 'signed' && found.decided?.by === openid) return ok({})
        if (found.state !== 'waiting') return refuse({ code: 'PROPOSAL_DECIDED', state: found.state })

        const decided = { at: call.now, by: openid, byName: call.standing.name, reason: '' }
        await transaction.put('proposals', key, { ...found, state: 'signed', decided })
        await addAuditRecord(transaction, {
          ...signedBy(call, contestId),
          action: 'signProposal',
          target: `proposal:${proposalId}`,
          before: { state: 'waiting' },
          after: { act: found.act, subject: found.subject, state: 'signed' },
          words: [found.act, found.reason].join(' '),
        })
        const done = await deed(transaction, found.facts as never, proposersCall(found, call))
        if (!done.ok) throw new NotPossible(done.error.code)
        return ok({})
      })
    } catch (thrown) {
      if (thrown instanceof NotPossible) return refuse({ code: 'ACT_NOT_POSSIBLE', because: thrown.because })
      throw thrown
    }
  }

/** Whoever proposed it answers for it: the act's own record names them, the signature's record names who signed. */
const proposersCall = ({ by, byName, byRole }: Proposal, call: Call): Call => ({
  ...call,
  actor: { openid: by, isTimer: false },
  standing: { roles: byRole ? [byRole] : [], name: byName },
  isCountersigned: true,
})
