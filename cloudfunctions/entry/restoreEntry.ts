import type { entry } from '#shared/contract/entry'
import { ok, refuse } from '#shared/lib/result'
import { type Submission, submissionLimits } from '#shared/model/submission'
import { mayRestore } from '#shared/rules/entryRights'
import { stageNotOpen } from '#shared/rules/stageFacts'
import { publicContestOf } from '../_data/contests'
import { findSubmissionsOf } from '../_data/submissions'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { ownWork } from './ownWork'

/** A draft again: nobody but its author sees it, and it is sent like any other. Earlier decisions stay on record. */
export const restoreEntry: Handler<typeof entry.restoreEntry> = async (
  { contestId, entryId },
  { actor, now },
) => {
  const { openid } = actor
  const contest = await publicContestOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const own = await findSubmissionsOf(openid, contestId)
  const standing = own.filter(({ state }) => state !== 'withdrawn').length
  return transact(async (transaction) => {
    const mine = ownWork(await transaction.find<Submission>('submissions', entryId), { contestId, openid })
    if (!mine.ok) return mine
    const before = mine.value
    const { state, events } = before
    // Asked for twice: the answer that was lost.
    if (state === 'draft' && events.at(-1)?.kind === 'restored') return ok({ state })
    if (state !== 'withdrawn' || before.submittedAt === null) return refuse({ code: 'ENTRY_STATE', state })
    if (!mayRestore(before, contest.stages, now)) return refuse(stageNotOpen(contest.stages, 'enter', now))
    if (standing >= submissionLimits.perAccount)
      return refuse({ code: 'TOO_MANY_ENTRIES', atMost: submissionLimits.perAccount })
    const after: Submission = {
      ...before,
      state: 'draft',
      submittedAt: null,
      reviewLevel: 0,
      reasons: [],
      mendBy: null,
      marks: [],
      contentCheck: null,
      version: before.version + 1,
      savedAt: now,
      events: [...events, { at: now, kind: 'restored', reasons: [] }],
    }
    await transaction.put('submissions', entryId, after)
    return ok({ state: after.state })
  })
}
