import type { HandlerResult } from '#shared/contract/action'
import type { certificate } from '#shared/contract/certificate'
import { ok, refuse } from '#shared/lib/result'
import type { Certificate } from '#shared/model/certificate'
import { addAuditRecord } from '../_data/auditRecords'
import { removeFiles } from '../_data/files'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { certificateOf } from './certificateOf'

/** The record stays for ever; its files go, and with them every link to them. */
export const voidCertificate: Handler<typeof certificate.voidCertificate> = async (input, call) => {
  const { contestId, reason } = input
  const found = await certificateOf(contestId, input.number)
  if (!found) return refuse({ code: 'CERTIFICATE_NOT_FOUND' })
  const done = await transact<HandlerResult<typeof certificate.voidCertificate>>(async (transaction) => {
    const before = await transaction.find<Certificate>('certificates', found.certificateId)
    if (!before) return refuse({ code: 'CERTIFICATE_NOT_FOUND' })
    if (before.ended) return ok({ endedAt: before.ended.at })
    const ended = { at: call.now, reason }
    const after: Certificate = { ...before, state: 'voided', files: null, ended }
    await transaction.put('certificates', before.certificateId, after)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'voidCertificate',
      target: `certificate:${before.number}`,
      before: { state: before.state },
      after: { state: 'voided', name: before.name, award: before.award },
      words: `${before.number} ${before.title} ${before.name} ${reason}`,
    })
    return ok({ endedAt: call.now })
  })
  if (done.ok && found.files) await removeFiles([found.files.pdf, found.files.picture])
  return done
}
