import type { entry } from '#shared/contract/entry'
import { ok, refuse } from '#shared/lib/result'
import { reviewLimits } from '#shared/model/review'
import { heldByOther, mayPass } from '#shared/rules/reviewing'
import { claimFor, findFree } from '../_data/reviewQueue'
import { findSubmission } from '../_data/submissions'
import type { Handler } from '../_runtime/serve'
import { colleagueName } from './colleagues'

/** Several at a desk reach for the oldest at once: each looks at so many before giving up. */
const LOOKED_AT = 30

/** A claim is a lock and no decision: it ends by itself, and the trail holds what came of it. */
export const claimEntry: Handler<typeof entry.claimEntry> = async (input, { actor, now }) => {
  const { contestId, entryId, unitId } = input
  const claim = { by: actor.openid, until: now + reviewLimits.claimMinutes * 60_000 }
  if (entryId === undefined) {
    for (const work of await findFree(contestId, unitId, now, LOOKED_AT)) {
      if (mayPass(work, actor.openid) && (await claimFor(work, claim, now)))
        return ok({ entryId: work.entryId, until: claim.until })
    }
    return refuse({ code: 'QUEUE_EMPTY' })
  }
  if (await claimFor({ contestId, entryId }, claim, now)) return ok({ entryId, until: claim.until })
  const found = await findSubmission(entryId)
  if (found?.contestId !== contestId || found.submittedAt === null) return refuse({ code: 'ENTRY_NOT_FOUND' })
  const { state, claim: standing } = found
  // A write that changes nothing counts as none.
  if (state === 'submitted' && standing?.by === actor.openid) return ok({ entryId, until: standing.until })
  const held = heldByOther(found, actor.openid, now)
  if (!held || state !== 'submitted') return refuse({ code: 'ENTRY_STATE', state })
  return refuse({
    code: 'ENTRY_CLAIMED',
    name: await colleagueName(contestId, held.by),
    until: held.until,
  })
}
