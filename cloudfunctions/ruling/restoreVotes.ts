import type { ruling } from '#shared/contract/ruling'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { Mark, Ruling } from '#shared/model/ruling'
import { addAuditRecord } from '../_data/auditRecords'
import { rulingKeyOf } from '../_data/rulings'
import { transact } from '../_data/transaction'
import { askSignature } from '../_runtime/countersign'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import type { Deed } from '../_runtime/signing'
import { tellOwners } from './tellOwners'

export const restoreVotes: Handler<typeof ruling.restoreVotes> = (input, call) =>
  transact((transaction) => giveBack(transaction, input, call))

/** As easy as annulling, and by as many people. The mark may be looked at again. */
export const giveBack: Deed<typeof ruling.restoreVotes> = async (transaction, input, call) => {
  const { contestId, rulingId, reason } = input
  const contest = await transaction.find<Contest>('contests', contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const key = rulingKeyOf(contestId, rulingId)
  const before = await transaction.find<Ruling>('rulings', key)
  if (!before) return refuse({ code: 'RULING_NOT_FOUND' })
  if (before.state !== 'applied') return refuse({ code: 'RULING_NOT_APPLIED' })
  const subject = `ruling:${rulingId}`
  const asked = { act: 'restoreVotes', subject, facts: input, reason, always: 'owner' } as const
  const waits = await askSignature(transaction, contest, asked, call)
  if (waits) return refuse(waits)

  const restored = { at: call.now, reason }
  await transaction.put('rulings', key, { ...before, state: 'restoring', restored } satisfies Ruling)
  await tellOwners(transaction, before, call.now)
  const markKey = rulingKeyOf(contestId, before.markId)
  const mark = await transaction.find<Mark>('marks', markKey)
  if (mark) await transaction.put('marks', markKey, { ...mark, state: 'open', rulingId: null } satisfies Mark)
  await addAuditRecord(transaction, {
    ...signedBy(call, contestId, reason),
    action: 'restoreVotes',
    target: subject,
    before: { state: before.state },
    after: { state: 'restoring', votes: before.votes },
    words: reason,
  })
  return ok({})
}
