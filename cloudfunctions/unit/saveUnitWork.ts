import type { unit } from '#shared/contract/unit'
import { ok, refuse } from '#shared/lib/result'
import { type EntryForm, emptyForm, type Submission } from '#shared/model/submission'
import { hardFaults, type SubmissionFault } from '#shared/model/submissionFault'
import { onlyAsked } from '#shared/rules/entryFields'
import { withCleanLinks } from '#shared/rules/shareText'
import { contentOf, isSameForm } from '#shared/rules/submission'
import { newestTerms, submissionFaults } from '#shared/rules/submissionFaults'
import { addAuditRecord } from '../_data/auditRecords'
import { findContest } from '../_data/contests'
import { transact } from '../_data/transaction'
import { takeWay } from '../_data/ways'
import { checkContent } from '../_runtime/contentCheck'
import { unseal } from '../_runtime/sealing'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { channelOf, closedFor, unitFor } from './ownUnit'
import { refusedEdit } from './refusedEdit'
import { takeFilms } from './takeFilms'
import { beginWork, entryIdFor, phoneHashIn, withForm } from './workForm'

/** What may still follow keeps nobody from entering a work: what only its author knows, and a new one's film. */
const mayFollow = ({ code, field }: SubmissionFault, isNew: boolean): boolean =>
  (code === 'FILE_MISSING' && isNew) ||
  (code === 'MISSING' && !['title', 'authors', 'categoryId'].includes(field))

export const saveUnitWork: Handler<typeof unit.saveUnitWork> = async (input, call) => {
  const { contestId, to } = input
  const contest = await findContest(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const closed = 'key' in to ? closedFor(call, contest) : undefined
  if (closed) return refuse(closed)
  const unitFound = await unitFor(call, contestId, input.unitId)
  if (!unitFound.ok) return unitFound
  const unitId = unitFound.value?.unitId ?? null
  const items = withCleanLinks(input.form.content.items)
  if (!items.ok) return refuse({ code: 'LINK_NOT_READ', field: `items.${items.error}` })
  const content = { ...input.form.content, items: items.value }
  const consents = { ...emptyForm.consents, terms: newestTerms(contest.terms), original: true }
  const written = onlyAsked({ content, hidden: input.form.hidden, consents }, contest.requirements.fields)
  const contentCheck = await checkContent(content, call)

  const entryId = 'entryId' in to ? to.entryId : entryIdFor(contestId, call.actor.openid, to.key)
  return transact(async (transaction) => {
    const found = await transaction.find<Submission>('submissions', entryId)
    const left = found ? unseal(found.sealed, entryId) : {}
    const form: EntryForm = { ...written, hidden: { ...left, ...filledIn(written.hidden) } }
    if ('entryId' in to) {
      const before = found && { content: contentOf(found), hidden: left, consents }
      const isSaved =
        before !== undefined && found?.version === to.baseVersion + 1 && isSameForm(before, form)
      const refused = refusedEdit(found, { baseVersion: to.baseVersion, isSaved }, call, contest)
      if (refused) return refuse(refused)
      if (found && isSaved) return ok(told(found))
    } else if (found) return ok(told(found))
    const isNew = found === undefined || found.state === 'draft'
    const faults = hardFaults(submissionFaults(form, contest)).filter((one) => !mayFollow(one, isNew))
    if (faults.length > 0) return refuse({ code: 'CONTENT_FAULTS', faults })

    const channel = channelOf(call, contest.requirements.channels, unitId)
    const begun = found ?? beginWork(contestId, { entryId, unitId, channel }, call.now)
    const phoneHash = phoneHashIn(contest, form)
    const isAsked = contest.requirements.oneWayPerEntrant
    const other = isAsked && (await takeWay(transaction, { ...begun, phoneHash }))
    if (other) return refuse({ code: 'ENTERED_OTHER_WAY', channel: other.channel })
    const files = await takeFilms(transaction, contest, begun, form.content, call.actor.openid)
    if (!files.ok) return files
    const after = withForm(contest, { ...begun, contentCheck }, form, files.value, call.now)
    await transaction.put('submissions', entryId, after)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'saveUnitWork',
      target: `entry:${entryId}`,
      before: found ? { title: found.title, state: found.state } : null,
      after: { title: after.title, state: after.state },
      words: after.title,
    })
    return ok(told(after))
  })
}

const told = ({ entryId, version, state }: Submission) => ({ entryId, version, state })

const filledIn = (hidden: EntryForm['hidden']): Record<string, string> =>
  Object.fromEntries(Object.entries(hidden).filter(([, value]) => value !== ''))
