import type { contest } from '#shared/contract/contest'
import { ok, refuse } from '#shared/lib/result'
import type { Contest, PlanField } from '#shared/model/contest'
import { changeVerdicts, type PlanChange } from '#shared/model/contestChange'
import { blocks } from '#shared/model/fault'
import { contestChanges } from '#shared/rules/contestChange'
import { contestFaults } from '#shared/rules/contestFaults'
import { changedFields, patched, pickFields, staleFields } from '#shared/rules/planPatch'
import { addAuditRecord } from '../_data/auditRecords'
import { type Transaction, transact } from '../_data/transaction'
import { askSignature } from '../_runtime/countersign'
import type { Call, Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import type { Deed } from '../_runtime/signing'
import { announce } from './announce'
import { changeFactsOf } from './changeFacts'
import { editorOf } from './editor'
import { takeUpFiles } from './planFiles'
import { renewPaper } from './renewPaper'

/**
 * One transaction: the contest, what follows from it, and the record of it. Two who save at once are put one after
 * the other by the database; the second is judged by what the first left.
 */
export const saveContest: Handler<typeof contest.saveContest> = (input, call) =>
  transact((transaction) => save(transaction, input, call))

export const save: Deed<typeof contest.saveContest> = async (transaction, input, call) => {
  const { contestId, baseVersion, patch, announcement } = input
  const before = await transaction.find<Contest>('contests', contestId)
  if (!before) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (before.status === 'archived') return refuse({ code: 'CONTEST_ARCHIVED' })

  const fields = changedFields(before, patch)
  const stale = staleFields(before, fields, baseVersion)
  if (stale.length > 0) return refuse(await editedMeanwhile(before, stale))
  if (fields.length === 0) {
    return ok({ version: before.version, faults: contestFaults(before), changes: [] })
  }

  const edit = { at: call.now, by: call.actor.openid }
  const after = patched(before, patch, fields, edit)
  const faults = contestFaults(after)
  const changes: PlanChange[] =
    before.status === 'published' ? contestChanges(before, after, await changeFactsOf(before, call.now)) : []
  if (before.status === 'published') {
    const blocking = blocks(faults)
    if (blocking.length > 0) return refuse({ code: 'PLAN_HAS_FAULTS', faults: blocking })
    const never = changes.filter(({ code }) => changeVerdicts[code] === 'never')
    if (never.length > 0) return refuse({ code: 'CHANGE_NOT_ALLOWED', changes: never })
    if (changes.length > 0 && !announcement) return refuse({ code: 'ANNOUNCEMENT_NEEDED', changes })
    const waits = await askForHours(transaction, before, changes, input, call)
    if (waits) return refuse(waits)
  }

  const strange = await takeUpFiles(transaction, contestId, before, after)
  if (strange) return refuse({ code: 'FILE_NOT_YOURS', field: strange })

  const announced = announcement ? await announce(transaction, after, announcement, edit) : after
  await transaction.put('contests', contestId, announced)
  if (before.status === 'published') await renewPaper(transaction, announced)
  await addAuditRecord(transaction, {
    ...signedBy(call, contestId, announcement?.reason),
    action: 'saveContest',
    target: 'contest',
    before: pickFields(before, fields),
    after: pickFields(after, fields),
    words: [after.name, ...fields, announcement?.reason ?? ''].join(' '),
  })
  return ok({ version: after.version, faults, changes })
}

/** Another day or hour of voting may need a second signature. */
const askForHours = async (
  transaction: Transaction,
  before: Contest,
  changes: readonly PlanChange[],
  facts: Parameters<Handler<typeof contest.saveContest>>[0],
  call: Call,
) => {
  const patched = facts.patch.stages ?? []
  const voting = [...before.stages, ...patched].filter(({ rights }) => rights.includes('vote'))
  const isOfVoting = ({ path }: PlanChange) => voting.some(({ stageId }) => path === `stages.${stageId}`)
  if (!changes.some(isOfVoting)) return undefined
  const reason = facts.announcement?.reason ?? ''
  const asked = { act: 'changeVotingHours', subject: 'voting', facts, reason } as const
  return askSignature(transaction, before, asked, call)
}

const editedMeanwhile = async (contest: Contest, stale: readonly PlanField[]) => {
  const edits = stale.flatMap((field) => contest.edits[field] ?? [])
  const last = edits.reduce((one, other) => (other.version > one.version ? other : one))
  return {
    code: 'EDITED_MEANWHILE' as const,
    by: await editorOf(contest.contestId, last.by),
    at: last.at,
    version: contest.version,
    fields: [...stale],
  }
}
