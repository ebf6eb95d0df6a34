import type { certificate } from '#shared/contract/certificate'
import { ok, refuse } from '#shared/lib/result'
import type { Certificate } from '#shared/model/certificate'
import { addAuditRecord } from '../_data/auditRecords'
import { findCertificatePlan } from '../_data/certificatePlans'
import { removeFiles } from '../_data/files'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { certificateOf } from './certificateOf'
import { drawCertificate } from './drawCertificate'
import { newCertificate } from './newCertificate'
import { pressOf } from './press'
import { sheetFor } from './sheetFor'

/**
 * The old one and the new one change in one transaction; asked for again, the new one is the answer. Where drawing
 * broke off, it waits with the others.
 */
export const reissueCertificate: Handler<typeof certificate.reissueCertificate> = async (input, call) => {
  const { contestId, reason } = input
  const [found, plan] = await Promise.all([
    certificateOf(contestId, input.number),
    findCertificatePlan(contestId),
  ])
  if (!found) return refuse({ code: 'CERTIFICATE_NOT_FOUND' })
  if (!plan) return refuse({ code: 'CERTIFICATE_NOT_DESIGNED' })
  if (plan.seals.length > 0 && !call.standing.roles.includes('owner'))
    return refuse({ code: 'SEALS_ARE_OWNERS' })
  const fresh = newCertificate(
    {
      ...withoutOldState(found),
      ...{ name: input.name ?? found.name, day: plan.design.day, issue: found.issue + 1 },
      replaces: found.number,
    },
    call.now,
  )
  const sheet = sheetFor(plan.design, fresh, { seals: plan.seals.length, isUnit: fresh.isUnit })
  if (!sheet.ok) return sheet
  const after = await transact(async (transaction) => {
    const earlier = await transaction.find<Certificate>('certificates', fresh.certificateId)
    const before = await transaction.find<Certificate>('certificates', found.certificateId)
    if (earlier || !before) return earlier
    const ended = before.ended ?? { at: call.now, reason }
    const state = before.state === 'voided' ? 'voided' : 'replaced'
    await transaction.put('certificates', before.certificateId, { ...before, state, ended, files: null })
    await transaction.put('certificates', fresh.certificateId, fresh)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'reissueCertificate',
      target: `certificate:${before.number}`,
      before: { number: before.number, name: before.name },
      after: { number: fresh.number, name: fresh.name },
      words: `${before.number} ${fresh.number} ${fresh.title} ${fresh.name} ${reason}`,
    })
    return fresh
  })
  if (!after) return refuse({ code: 'CERTIFICATE_NOT_FOUND' })
  if (found.files) await removeFiles([found.files.pdf, found.files.picture])
  if (after.state !== 'waiting') return ok({ number: after.number, state: after.state })
  const { state } = await drawCertificate(after, await pressOf(plan), call.now)
  return ok({ number: after.number, state })
}

const withoutOldState = ({
  contestId,
  contest,
  awardId,
  award,
  winnerId,
  isUnit,
  part,
  title,
  unit,
  listed,
}: Certificate) => ({ contestId, contest, awardId, award, winnerId, isUnit, part, title, unit, listed })
