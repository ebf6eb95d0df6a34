import type { unit } from '#shared/contract/unit'
import { ok, refuse } from '#shared/lib/result'
import type { StoredFile } from '#shared/model/media'
import type { Channel } from '#shared/model/requirements'
import type { EntryForm, Submission } from '#shared/model/submission'
import { hardFaults, type SubmissionFault } from '#shared/model/submissionFault'
import { onlyAsked } from '#shared/rules/entryFields'
import { filesIn } from '#shared/rules/submission'
import { newestTerms, submissionFaults } from '#shared/rules/submissionFaults'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { useFile as takeFile } from '../_data/storedFiles'
import { transact } from '../_data/transaction'
import { findOwnWays } from '../_data/unitWorks'
import type { Call, Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { closedFor, isOnlyLiaison, isOwnWork, unitFor } from './ownUnit'
import { entryIdFor, newWork, phoneMarkOf, withForm } from './workForm'

type Input = Parameters<Handler<typeof unit.saveUnitWork>>[0]

/** What may still follow keeps nobody from entering a work: its film, and what only its author knows. */
const blocking = (faults: readonly SubmissionFault[]): SubmissionFault[] =>
  hardFaults(faults).filter(
    ({ code, field }) =>
      code !== 'FILE_MISSING' && !(code === 'MISSING' && !['title', 'authors', 'categoryId'].includes(field)),
  )

export const saveUnitWork: Handler<typeof unit.saveUnitWork> = async (input, call) => {
  const { contestId, to } = input
  const contest = await findContest(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const closed = closedFor(call, contest)
  if (closed) return refuse(closed)
  const unitFound = await unitFor(call, contestId, input.unitId)
  if (!unitFound.ok) return unitFound
  const unitId = unitFound.value?.unitId ?? null
  const consents = { terms: newestTerms(contest.terms), original: true, isUnder14: false, guardian: false }
  const form: EntryForm = onlyAsked({ ...input.form, consents }, contest.requirements.fields)
  const faults = blocking(submissionFaults(form, contest))
  if (faults.length > 0) return refuse({ code: 'CONTENT_FAULTS', faults })
  const mark = contest.requirements.oneWayPerEntrant ? phoneMarkOf(contest, form) : ''
  const others = await findOwnWays(contestId, mark === '' ? [] : [mark])
  if (others.length > 0) return refuse({ code: 'ENTERED_OTHER_WAY', channel: 'individual' })

  const entryId = 'entryId' in to ? to.entryId : entryIdFor(contestId, call.actor.openid, to.key)
  return transact(async (transaction) => {
    const before = await transaction.find<Submission>('submissions', entryId)
    if ('entryId' in to) {
      const refused = refusedEdit(before, to.baseVersion, call, contestId)
      if (refused) return refuse(refused)
    } else if (before) return ok(told(before))
    const files: StoredFile[] = []
    for (const fileId of filesIn(form.content)) {
      const isOld = before !== undefined && filesIn(before).includes(fileId)
      const file = isOld
        ? await transaction.find<StoredFile>('storedFiles', fileId)
        : await takeFile(transaction, fileId, { contestId, owner: call.actor.openid, usedBy: entryId })
      if (!file) return refuse({ code: 'FILE_NOT_YOURS', field: 'items' })
      files.push(file)
    }
    const digests = files.filter(({ purpose }) => purpose === 'video').map(({ sha256 }) => sha256)
    const channel = channelOf(call, contest.requirements.channels, unitId)
    const begun =
      before ??
      newWork(
        contest,
        { ...form, content: { ...form.content, items: [] } },
        { entryId, unitId, channel },
        call.now,
      )
    const after = withForm(contest, before ? begun : { ...begun, version: 0 }, form, digests, call.now)
    await transaction.put('submissions', entryId, after)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'saveUnitWork',
      target: `entry:${entryId}`,
      before: before ? { title: before.title, state: before.state } : null,
      after: { title: after.title, state: after.state },
      words: after.title,
    })
    return ok(told(after))
  })
}

const told = ({ entryId, version, state }: Submission) => ({ entryId, version, state })

/** 团体报名 by post is the staff's way, unless the notice knows units' own. */
export const channelOf = (call: Call, channels: readonly Channel[], unitId: string | null): Channel =>
  isOnlyLiaison(call) || (unitId !== null && channels.includes('unit')) ? 'unit' : 'staff'

const refusedEdit = (
  before: Submission | undefined,
  baseVersion: number,
  call: Call,
  contestId: Input['contestId'],
) => {
  if (before?.contestId !== contestId) return { code: 'ENTRY_NOT_FOUND' as const }
  if (!isOwnWork(call, before)) return { code: 'ENTRY_NOT_YOURS' as const }
  const { state, version, savedAt } = before
  if (state !== 'draft' && state !== 'returned' && state !== 'submitted')
    return { code: 'ENTRY_STATE' as const, state }
  if (version === baseVersion) return undefined
  return { code: 'EDITED_MEANWHILE' as const, by: '', at: savedAt, version, fields: ['entry'] }
}
