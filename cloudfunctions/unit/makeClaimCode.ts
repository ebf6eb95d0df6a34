import type { unit } from '#shared/contract/unit'
import { ok, refuse } from '#shared/lib/result'
import type { Submission } from '#shared/model/submission'
import { type ClaimCode, unitLimits } from '#shared/model/unit'
import { addAuditRecord } from '../_data/auditRecords'
import { claimIdOf } from '../_data/claims'
import { transact } from '../_data/transaction'
import { codeFor } from '../_runtime/oneTimeCode'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { isOwnWork } from './ownUnit'

const DAY_MS = 24 * 60 * 60 * 1000

/** Every code of a work is good until one of them was used. */
export const makeClaimCode: Handler<typeof unit.makeClaimCode> = async (
  { contestId, entryId, key },
  call,
) => {
  const code = codeFor(call.actor.openid, contestId, `claim ${entryId} ${key}`)
  const claimId = claimIdOf(code)
  return transact(async (transaction) => {
    const work = await transaction.find<Submission>('submissions', entryId)
    if (work?.contestId !== contestId) return refuse({ code: 'ENTRY_NOT_FOUND' })
    if (work.owner !== null) return refuse({ code: 'WORK_CLAIMED' })
    if (!isOwnWork(call, work)) return refuse({ code: 'ENTRY_NOT_YOURS' })
    const earlier = await transaction.find<ClaimCode>('claims', claimId)
    if (earlier) return ok({ code, expiresAt: earlier.expiresAt })
    const claim: ClaimCode = {
      claimId,
      contestId,
      entryId,
      madeAt: call.now,
      madeBy: call.actor.openid,
      expiresAt: call.now + unitLimits.claimDays * DAY_MS,
      claimedBy: null,
    }
    await transaction.put('claims', claimId, claim)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'makeClaimCode',
      target: `entry:${entryId}`,
      before: null,
      after: { title: work.title, expiresAt: claim.expiresAt },
      words: work.title,
    })
    return ok({ code, expiresAt: claim.expiresAt })
  })
}
