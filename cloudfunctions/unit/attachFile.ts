import type { unit } from '#shared/contract/unit'
import { ok, refuse } from '#shared/lib/result'
import type { EntryForm, Submission } from '#shared/model/submission'
import { contentOf } from '#shared/rules/submission'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { useFile as takeFile } from '../_data/storedFiles'
import { transact } from '../_data/transaction'
import { unseal } from '../_runtime/sealing'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { closedFor, isOwnWork } from './ownUnit'
import { withForm } from './workForm'

const noConsents = { terms: null, original: true, isUnder14: false, guardian: false } as const

export const attachFile: Handler<typeof unit.attachFile> = async ({ contestId, entryId, fileId }, call) => {
  const contest = await findContest(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const closed = closedFor(call, contest)
  if (closed) return refuse(closed)
  return transact(async (transaction) => {
    const before = await transaction.find<Submission>('submissions', entryId)
    if (before?.contestId !== contestId) return refuse({ code: 'ENTRY_NOT_FOUND' })
    if (!isOwnWork(call, before)) return refuse({ code: 'ENTRY_NOT_YOURS' })
    const { state, version } = before
    // Sent again after a lost reply: it is there.
    if (before.items.some((item) => item.fileId === fileId)) return ok({ state, version })
    if (state !== 'draft' && state !== 'returned') return refuse({ code: 'ENTRY_STATE', state })
    const file = await takeFile(transaction, fileId, { contestId, owner: call.actor.openid, usedBy: entryId })
    if (file?.purpose !== 'video') return refuse({ code: 'FILE_NOT_YOURS', field: 'items.0' })
    const [first = { fileId: null, link: null }, ...others] = before.items
    const form: EntryForm = {
      content: { ...contentOf(before), items: [{ ...first, fileId }, ...others] },
      hidden: unseal(before.sealed, entryId),
      consents: noConsents,
    }
    const after = withForm(contest, before, form, [file.sha256], call.now)
    await transaction.put('submissions', entryId, after)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'attachFile',
      target: `entry:${entryId}`,
      before: { title: before.title, state },
      after: { title: after.title, state: after.state, name: file.name },
      words: after.title,
    })
    return ok({ state: after.state, version: after.version })
  })
}
