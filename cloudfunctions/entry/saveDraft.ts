import type { entry } from '#shared/contract/entry'
import { sha256Hex } from '#shared/lib/hash'
import { ok, type Result, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import { type EntryForm, type Submission, submissionLimits } from '#shared/model/submission'
import { onlyAsked } from '#shared/rules/entryFields'
import { editableUntil } from '#shared/rules/entryRights'
import { asConsented } from '#shared/rules/guardianConsent'
import { withCleanLinks } from '#shared/rules/shareText'
import { stageNotOpen } from '#shared/rules/stageFacts'
import { allows } from '#shared/rules/stages'
import { beginSubmission, isSameForm, withPatch } from '#shared/rules/submission'
import { publicContestOf } from '../_data/contests'
import { findSubmissionsOf } from '../_data/submissions'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { ownForm, sealedForm, withForm } from './ownForm'
import { editedElsewhere, ownWork } from './ownWork'
import { takeFilesOf } from './usedFiles'

type Input = Parameters<typeof saveDraft>[0]

/**
 * A new work's id comes from its key, so that a retry finds the work it began. Whatever device saves says which version
 * it has seen; one that sends the same again is answered as if it had been the first time.
 */
export const saveDraft: Handler<typeof entry.saveDraft> = async (input, { actor, now }) => {
  const { contestId, to, form } = input
  const contest = await publicContestOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const patch = cleanLinks(form)
  if (!patch.ok) return patch
  const { openid } = actor
  const entryId = 'key' in to ? newEntryId(contestId, openid, to.key) : to.entryId
  const begun = 'key' in to ? await mayBegin(contest, openid, entryId, now) : undefined
  if (begun && !begun.ok) return begun

  return transact(async (transaction) => {
    const found = await transaction.find<Submission>('submissions', entryId)
    const mine = found || !begun ? ownWork(found, { contestId, openid }) : begun
    if (!mine.ok) return mine
    const before = mine.value
    const left = ownForm(before)
    const next = asConsented(onlyAsked(withPatch(left, patch.value), contest.requirements.fields))
    if (found && isSameForm(left, next)) return ok(savedAs(before))
    // Nobody but the device that began it knows a work of version 1 by its key.
    if (before.version !== ('key' in to ? (found ? 1 : 0) : to.baseVersion))
      return refuse(editedElsewhere(before))

    if (before.state !== 'draft' && before.state !== 'submitted' && before.state !== 'returned')
      return refuse({ code: 'ENTRY_STATE', state: before.state })
    if (editableUntil(before, contest.stages, now) === null)
      return refuse(stageNotOpen(contest.stages, before.state === 'draft' ? 'enter' : 'edit', now))

    const after = changed(before, next, now)
    const files = await takeFilesOf(transaction, before, after)
    if (!files.ok) return files
    await transaction.put('submissions', entryId, after)
    return ok(savedAs(after))
  })
}

const savedAs = ({ entryId, version, savedAt }: Submission) => ({ entryId, version, savedAt })

/** A draft is changed itself; of what was sent, the changes wait beside it until they are sent too. */
const changed = (before: Submission, form: EntryForm, now: number): Submission => {
  const saved = { version: before.version + 1, savedAt: now }
  if (before.state === 'draft') return { ...withForm(before, form, now), ...saved }
  return { ...before, pending: sealedForm(form, before.entryId), ...saved }
}

const newEntryId = (contestId: string, openid: string, key: string): string =>
  `${contestId.slice(0, 40)}-${sha256Hex(`${contestId} ${openid} ${key}`).slice(0, 16)}`

/** An empty work, where one may be begun at all. */
const mayBegin = async (contest: Contest, openid: string, entryId: string, now: number) => {
  const { contestId, requirements, stages } = contest
  if (!requirements.channels.includes('individual'))
    return refuse({ code: 'CHANNEL_NOT_OPEN' as const, channels: [...requirements.channels] })
  const own = await findSubmissionsOf(openid, contestId)
  const isThere = own.some((one) => one.entryId === entryId)
  if (!isThere && !allows(stages, 'enter', now)) return refuse(stageNotOpen(stages, 'enter', now))
  if (!isThere && own.filter(({ state }) => state !== 'withdrawn').length >= submissionLimits.perAccount)
    return refuse({ code: 'TOO_MANY_ENTRIES' as const, atMost: submissionLimits.perAccount })
  return ok(beginSubmission({ entryId, contestId, owner: openid, unitId: null, channel: 'individual' }, now))
}

/** Addresses without tracking. */
const cleanLinks = (form: Input['form']): Result<Input['form'], { code: 'LINK_NOT_READ'; field: string }> => {
  const items = form.content?.items
  if (!items) return ok(form)
  const cleaned = withCleanLinks(items)
  if (!cleaned.ok) return refuse({ code: 'LINK_NOT_READ', field: `items.${cleaned.error}` })
  return ok({ ...form, content: { ...form.content, items: cleaned.value } })
}
