import type { unit } from '#shared/contract/unit'
import { ok, refuse } from '#shared/lib/result'
import type { SheetImport } from '#shared/model/unit'
import { addAuditRecord } from '../_data/auditRecords'
import { transact } from '../_data/transaction'
import { addWorks, removeAdded } from '../_data/unitWorks'
import { takeWays } from '../_data/ways'
import { checkByWordList } from '../_runtime/contentCheck'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { openSheet, otherWays, waysOf } from './openSheet'
import { channelOf, closedFor } from './ownUnit'
import { beginWork, withForm } from './workForm'

/**
 * All rows or none: nothing is written while one of them is wrong. A work's id is made of its row, so an import that
 * broke off is finished by the same sheet, and one that was finished adds nothing.
 */
export const importSheet: Handler<typeof unit.importSheet> = async (input, call) => {
  const { contestId } = input
  const opened = await openSheet(input, call)
  if (!opened.ok) return opened
  const { contest, digest, works, faults } = opened.value
  const closed = closedFor(call, contest)
  if (closed) return refuse(closed)
  if (digest !== input.digest) return refuse({ code: 'SHEET_CHANGED' })
  const blocking = faults.filter(({ severity }) => severity === 'blocks')
  if (blocking.length > 0) return refuse({ code: 'SHEET_HAS_FAULTS', faults: blocking })

  const unitId = opened.value.unit?.unitId ?? null
  const channel = channelOf(call, contest.requirements.channels, unitId)
  const added = works
    .filter(({ isHere }) => !isHere)
    .map(({ entryId, form, fileName }) => ({
      ...withForm(
        contest,
        beginWork(contestId, { entryId, unitId, channel, fileName }, call.now),
        form,
        [],
        call.now,
      ),
      contentCheck: checkByWordList(form.content, call.now),
    }))
  await addWorks(added)
  await takeWays(contestId, [...waysOf(contest, works).values()])
  // Somebody sent alone since the sheet was looked at: nothing of it comes in.
  const overtaken = added.length > 0 ? await otherWays(contest, works) : []
  if (overtaken.length > 0) {
    await removeAdded(added.map(({ entryId }) => entryId))
    return refuse({ code: 'SHEET_HAS_FAULTS', faults: overtaken })
  }

  const importId = `${contestId}:${digest}`
  await transact(async (transaction) => {
    const before = await transaction.find<SheetImport>('sheetImports', importId)
    if (before && added.length === 0) return
    const { openid: by } = call.actor
    const after: SheetImport = { importId, contestId, rows: works.length, at: call.now, by }
    await transaction.put('sheetImports', importId, after)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'importSheet',
      target: `sheet:${digest}`,
      before: null,
      after: { rows: works.length, added: added.length, unitId },
      words: opened.value.unit?.name ?? '',
    })
  })
  const awaiting = added.filter(({ state }) => state === 'draft').length
  return ok({ added: added.length, wereHere: works.length - added.length, awaiting })
}
