import type { entry } from '#shared/contract/entry'
import { ok, refuse } from '#shared/lib/result'
import type { Entry } from '#shared/model/entry'
import type { Submission } from '#shared/model/submission'
import { mayWithdraw } from '#shared/rules/entryRights'
import { stageNotOpen } from '#shared/rules/stageFacts'
import { beginSubmission, filesIn } from '#shared/rules/submission'
import { publicContestOf } from '../_data/contests'
import { freeFiles } from '../_data/storedFiles'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { ownWork } from './ownWork'

export const withdrawEntry: Handler<typeof entry.withdrawEntry> = async (
  { contestId, entryId },
  { actor, now },
) => {
  const contest = await publicContestOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  return transact(async (transaction) => {
    const mine = ownWork(await transaction.find<Submission>('submissions', entryId), {
      contestId,
      openid: actor.openid,
    })
    if (!mine.ok) return mine
    const before = mine.value
    // Asked for twice: the answer that was lost.
    if (before.state === 'withdrawn') return ok({ state: before.state })
    const isPublic = before.state === 'approved' && (await transaction.find<Entry>('entries', entryId))
    if (isPublic || before.state === 'rejected') return refuse({ code: 'ENTRY_STATE', state: before.state })
    if (!mayWithdraw(before, false, contest.stages, now))
      return refuse(stageNotOpen(contest.stages, 'edit', now))

    const event = { at: now, kind: 'withdrawn' as const, reasons: [] }
    const kept = before.submittedAt === null ? emptied(before, now) : before
    await transaction.put('submissions', entryId, {
      ...kept,
      state: 'withdrawn',
      pending: null,
      claim: null,
      version: before.version + 1,
      savedAt: now,
      events: [...before.events, event],
    })
    if (before.submittedAt === null) await freeFiles(transaction, filesIn(before), entryId)
    else if (before.pending) {
      const sent = filesIn(before)
      const unsent = filesIn(before.pending.content).filter((fileId) => !sent.includes(fileId))
      await freeFiles(transaction, unsent, entryId)
    }
    return ok({ state: 'withdrawn' })
  })
}

/** Of what was never sent nothing is kept but that it was there: a late save from another device is told. */
const emptied = ({ entryId, contestId, owner, unitId, channel }: Submission, now: number): Submission =>
  beginSubmission({ entryId, contestId, owner, unitId, channel }, now)
