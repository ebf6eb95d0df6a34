import type { unit } from '#shared/contract/unit'
import { ok, refuse } from '#shared/lib/result'
import { type EntryForm, emptyForm, type Submission } from '#shared/model/submission'
import { contentOf } from '#shared/rules/submission'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { freeFiles, keepFile } from '../_data/storedFiles'
import { findSubmission } from '../_data/submissions'
import { transact } from '../_data/transaction'
import { takeWay } from '../_data/ways'
import { checkContent } from '../_runtime/contentCheck'
import { unseal } from '../_runtime/sealing'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { closedFor, isOwnWork } from './ownUnit'
import { findFilm } from './takeFilms'
import { withForm } from './workForm'

export const attachFile: Handler<typeof unit.attachFile> = async ({ contestId, entryId, fileId }, call) => {
  const contest = await findContest(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const seen = await findSubmission(entryId)
  const contentCheck = seen?.contestId === contestId ? await checkContent(contentOf(seen), call) : null
  return transact(async (transaction) => {
    const before = await transaction.find<Submission>('submissions', entryId)
    if (before?.contestId !== contestId) return refuse({ code: 'ENTRY_NOT_FOUND' })
    if (!isOwnWork(call, before)) return refuse({ code: 'ENTRY_NOT_YOURS' })
    const { state, version } = before
    // Sent again after a lost reply: it is there.
    if (before.items.some((item) => item.fileId === fileId)) return ok({ state, version, advice: [] })
    if (state !== 'draft' && state !== 'returned') return refuse({ code: 'ENTRY_STATE', state })
    const owner = call.actor.openid
    const film = await findFilm(transaction, contest, { fileId, field: 'items.0', owner, usedBy: entryId })
    if (!film.ok) return film
    const { file, advice } = film.value
    const closed = closedFor(call, contest, before, [file.begunAt])
    if (closed) return refuse(closed)
    const [first = { fileId: null, link: null }, ...others] = before.items
    const form: EntryForm = {
      content: { ...contentOf(before), items: [{ ...first, fileId }, ...others] },
      hidden: unseal(before.sealed, entryId),
      consents: emptyForm.consents,
    }
    const after = withForm(contest, { ...before, contentCheck }, form, [file.sha256], call.now)
    const isAsked = contest.requirements.oneWayPerEntrant && after.state === 'submitted'
    const other = isAsked && (await takeWay(transaction, after))
    if (other) return refuse({ code: 'ENTERED_OTHER_WAY', channel: other.channel })
    await transaction.put('submissions', entryId, after)
    await keepFile(transaction, file, entryId)
    await freeFiles(transaction, first.fileId === null ? [] : [first.fileId], entryId)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'attachFile',
      target: `entry:${entryId}`,
      before: { title: before.title, state },
      after: { title: after.title, state: after.state, name: file.name },
      words: after.title,
    })
    return ok({ state: after.state, version: after.version, advice })
  })
}
