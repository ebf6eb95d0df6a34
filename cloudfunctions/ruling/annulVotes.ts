import type { ruling } from '#shared/contract/ruling'
import { sha256Hex } from '#shared/lib/hash'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { Mark, Ruling } from '#shared/model/ruling'
import { addAuditRecord } from '../_data/auditRecords'
import { rulingKeyOf } from '../_data/rulings'
import { findWorksOf } from '../_data/slips'
import { transact } from '../_data/transaction'
import { askSignature } from '../_runtime/countersign'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import type { Deed } from '../_runtime/signing'
import { tellOwners } from './tellOwners'

export const annulVotes: Handler<typeof ruling.annulVotes> = (input, call) =>
  transact((transaction) => annul(transaction, input, call))

/** Needs evidence, which is the mark; a reason; and a second signature, whatever the contest's data says. */
export const annul: Deed<typeof ruling.annulVotes> = async (transaction, input, call) => {
  const { contestId, markId, reason } = input
  const contest = await transaction.find<Contest>('contests', contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const mark = await transaction.find<Mark>('marks', rulingKeyOf(contestId, markId))
  if (!mark) return refuse({ code: 'MARK_NOT_FOUND' })
  if (mark.state === 'ruled') return refuse({ code: 'MARK_RULED' })
  const asked = {
    act: 'annulVotes',
    subject: `mark:${markId}`,
    facts: input,
    reason,
    always: 'owner',
  } as const
  const waits = await askSignature(transaction, contest, asked, call)
  if (waits) return refuse(waits)

  const rulingId = `r-${sha256Hex(`${contestId} ${markId} ${call.now}`).slice(0, 16)}`
  const signed = signedBy(call, contestId, reason)
  const made: Ruling = {
    ...{ rulingId, contestId, markId, kind: mark.kind, state: 'signed', slipIds: mark.slipIds },
    entryIds: await findWorksOf(mark.slipIds),
    ...{ votes: {}, slips: 0, reason, byRole: signed.byRole, decidedAt: call.now },
    ...{ restored: null, appeal: null },
  }
  await transaction.put('rulings', rulingKeyOf(contestId, rulingId), made)
  await tellOwners(transaction, made, call.now)
  await transaction.put('marks', rulingKeyOf(contestId, markId), { ...mark, state: 'ruled', rulingId })
  await addAuditRecord(transaction, {
    ...signed,
    action: 'annulVotes',
    target: `ruling:${rulingId}`,
    before: null,
    after: { mark: markId, kind: mark.kind, slips: mark.slipIds.length, votes: mark.votes },
    words: [reason, mark.entryId ?? ''].join(' '),
  })
  return ok({ rulingId })
}
