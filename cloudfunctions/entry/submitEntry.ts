import type { entry } from '#shared/contract/entry'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { StoredFile } from '#shared/model/media'
import type { Submission } from '#shared/model/submission'
import { hardFaults } from '#shared/model/submissionFault'
import { sendableUntil } from '#shared/rules/entryRights'
import { messageOf } from '#shared/rules/messages'
import { stageNotOpen } from '#shared/rules/stageFacts'
import { filesIn, marksOf, sent } from '#shared/rules/submission'
import { submissionFaults } from '#shared/rules/submissionFaults'
import { publicContestOf } from '../_data/contests'
import { noteMessage } from '../_data/messages'
import { findStoredFiles } from '../_data/storedFiles'
import { findSubmission } from '../_data/submissions'
import { transact } from '../_data/transaction'
import { takeWay } from '../_data/ways'
import { checkContent } from '../_runtime/contentCheck'
import type { Handler } from '../_runtime/serve'
import { ownForm, phoneHashOf, withForm } from './ownForm'
import { editedElsewhere, ownWork } from './ownWork'

/**
 * What is sent is what this device has seen: the version says so before anything is asked of others, and again in the
 * transaction.
 */
export const submitEntry: Handler<typeof entry.submitEntry> = async (input, call) => {
  const { contestId, entryId, baseVersion } = input
  const { actor, now } = call
  const contest = await publicContestOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const mine = ownWork(await findSubmission(entryId), { contestId, openid: actor.openid })
  if (!mine.ok) return mine
  const seen = mine.value
  if (isSent(seen, baseVersion)) return ok(sentAs(seen))
  if (seen.version !== baseVersion) return refuse(editedElsewhere(seen))

  const form = ownForm(seen)
  const files = await findStoredFiles(contestId, filesIn(form.content))
  const cannot = cannotSend(seen, contest, files, now)
  if (cannot) return refuse(cannot)
  const faults = submissionFaults(form, contest)
  const hard = hardFaults(faults)
  if (hard.length > 0) return refuse({ code: 'CONTENT_FAULTS', faults: hard })

  const phoneHash = phoneHashOf(contestId, form, contest.requirements)
  const marks = marksOf(form.content, digestsOf(files), phoneHash)
  const contentCheck = await checkContent(form.content, call)

  return transact(async (transaction) => {
    const before = await transaction.find<Submission>('submissions', entryId)
    if (!before) return refuse({ code: 'ENTRY_NOT_FOUND' })
    if (isSent(before, baseVersion)) return ok(sentAs(before))
    if (before.version !== baseVersion) return refuse(editedElsewhere(before))
    const refused = cannotSend(before, contest, files, now)
    if (refused) return refuse(refused)
    const other =
      contest.requirements.oneWayPerEntrant && (await takeWay(transaction, { ...before, phoneHash }))
    if (other) return refuse({ code: 'ENTERED_OTHER_WAY', channel: other.channel })
    const filled = { ...withForm(before, form, now), phoneHash, marks, contentCheck }
    await transaction.put('submissions', entryId, sent(filled, now))
    await noteMessage(transaction, messageOf({ ...before, ...form.content }, { kind: 'received', at: now }))
    return ok({ submittedAt: now, version: before.version, advice: faults })
  })
}

/** Sent as this device knows it, and nothing was changed since. */
const isSent = (work: Submission, version: number): boolean =>
  work.state === 'submitted' && work.pending === null && work.version === version

const sentAs = ({ submittedAt, version }: Submission) => ({
  submittedAt: submittedAt ?? 0,
  version,
  advice: [],
})

const cannotSend = (
  work: Submission,
  { stages }: Pick<Contest, 'stages'>,
  files: readonly StoredFile[],
  now: number,
) => {
  const { state, claim } = work
  if (state !== 'draft' && state !== 'submitted' && state !== 'returned')
    return { code: 'ENTRY_STATE' as const, state }
  const begunAt = files.filter(({ purpose }) => purpose === 'video').map((file) => file.begunAt)
  if (sendableUntil(work, stages, begunAt, now) === null)
    return stageNotOpen(stages, state === 'draft' ? 'enter' : 'edit', now)
  if (claim && now < claim.until) return { code: 'ENTRY_IN_REVIEW' as const, until: claim.until }
  return undefined
}

const digestsOf = (files: readonly StoredFile[]): string[] =>
  files.filter(({ purpose }) => purpose === 'video').map(({ sha256 }) => sha256)
