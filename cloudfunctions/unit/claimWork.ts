import type { unit } from '#shared/contract/unit'
import { ok, refuse } from '#shared/lib/result'
import { accountLimits } from '#shared/model/account'
import type { Submission } from '#shared/model/submission'
import type { ClaimCode } from '#shared/model/unit'
import { claimIdOf } from '../_data/claims'
import { takeGuess } from '../_data/invitations'
import { transact } from '../_data/transaction'
import { readCode } from '../_runtime/oneTimeCode'
import type { Handler } from '../_runtime/serve'

const HOUR_MS = 60 * 60 * 1000

/** The work is its author's from now on, and is followed like any other. Guesses count as those at invitations do. */
export const claimWork: Handler<typeof unit.claimWork> = async ({ code }, call) => {
  const { openid } = call.actor
  const hour = Math.floor(call.now / HOUR_MS)
  if (!(await takeGuess(openid, hour, accountLimits.guessesPerHour))) {
    return refuse({ code: 'TOO_MANY_GUESSES', nextAt: (hour + 1) * HOUR_MS })
  }
  const claimId = claimIdOf(readCode(code))
  return transact(async (transaction) => {
    const claim = await transaction.find<ClaimCode>('claims', claimId)
    const work = claim && (await transaction.find<Submission>('submissions', claim.entryId))
    if (!claim || !work) return refuse({ code: 'CODE_NOT_VALID' })
    const { contestId, entryId } = claim
    const { title } = work
    if (claim.claimedBy === openid && work.owner === openid) return ok({ contestId, entryId, title })
    if (claim.claimedBy !== null || work.owner !== null) return refuse({ code: 'CODE_NOT_VALID' })
    if (claim.expiresAt <= call.now) return refuse({ code: 'CODE_EXPIRED', expiredAt: claim.expiresAt })
    await transaction.put('claims', claimId, { ...claim, claimedBy: openid })
    await transaction.put('submissions', entryId, {
      ...work,
      owner: openid,
      savedAt: call.now,
      version: work.version + 1,
      events: [...work.events, { at: call.now, kind: 'claimed', reasons: [] }],
    } satisfies Submission)
    return ok({ contestId, entryId, title })
  })
}
