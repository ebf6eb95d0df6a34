import type { certificate } from '#shared/contract/certificate'
import { ok, refuse } from '#shared/lib/result'
import type { PrintedNames } from '#shared/model/certificate'
import type { Publicity } from '#shared/model/results'
import { listedNames } from '#shared/rules/certificate/planned'
import { addAuditRecord } from '../_data/auditRecords'
import { printedNamesKeyOf } from '../_data/certificatePlans'
import { findCertificatesOf } from '../_data/certificates'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { missingIn, wonWork } from './namesOf'

/** What has its number already is changed by a new certificate, not here. */
export const correctNames: Handler<typeof certificate.correctNames> = async (input, call) => {
  const { contestId, entryId, names, reason } = input
  const isNumbered = (await findCertificatesOf([entryId])).length > 0
  return transact(async (transaction) => {
    const publicity = await transaction.find<Publicity>('publicities', contestId)
    if (!publicity?.final) return refuse({ code: 'RESULTS_NOT_FINAL' })
    const winner = wonWork(publicity, entryId)
    if (!winner) return refuse({ code: 'NOT_A_WINNER' })
    if (isNumbered) return refuse({ code: 'CERTIFICATES_MADE' })
    const listed = listedNames(winner)
    if (names.length !== listed.length) return refuse({ code: 'NAMES_DO_NOT_MATCH', authors: listed.length })
    const key = printedNamesKeyOf(contestId, entryId)
    const before = await transaction.find<PrintedNames>('printedNames', key)
    const after: PrintedNames = { contestId, entryId, names, confirmedAt: call.now, by: 'staff' }
    await transaction.put('printedNames', key, after)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'correctNames',
      target: `entry:${entryId}`,
      before: { names: before?.names ?? listed },
      after: { names },
      words: `${winner.title} ${reason}`,
    })
    return ok({ names, missing: missingIn(names) })
  })
}
