import { randomBytes } from 'node:crypto'
import type { certificate } from '#shared/contract/certificate'
import { ok, refuse } from '#shared/lib/result'
import { type CertificatePlan, certificateLimits, type Seal } from '#shared/model/certificate'
import { addAuditRecord } from '../_data/auditRecords'
import { findFiles, readRange } from '../_data/files'
import { findStoredFile } from '../_data/storedFiles'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { isDrawable } from './isDrawable'

/**
 * The picture goes where no client reads, and has no address there. What was uploaded belongs to nothing, so the timer
 * clears it.
 */
export const addSeal: Handler<typeof certificate.addSeal> = async ({ contestId, fileId, name }, call) => {
  const stored = await findStoredFile(fileId)
  const isOurs =
    stored?.contestId === contestId && stored.purpose === 'seal' && stored.owner === call.actor.openid
  const [file] = isOurs ? await findFiles([fileId]) : []
  if (!file) return refuse({ code: 'FILE_NOT_YOURS' })
  if (file.bytes > certificateLimits.sealBytes)
    return refuse({ code: 'SEAL_TOO_LARGE', atMost: certificateLimits.sealBytes })
  const picture = Buffer.from(await readRange(file.url, 0, file.bytes))
  if (!(await isDrawable(picture))) return refuse({ code: 'SEAL_NOT_READABLE' })
  const sealId = `s-${randomBytes(8).toString('hex')}`
  return transact(async (transaction) => {
    const plan = await transaction.find<CertificatePlan>('certificatePlans', contestId)
    if (!plan) return refuse({ code: 'CERTIFICATE_NOT_DESIGNED' })
    if (plan.seals.length >= certificateLimits.seals)
      return refuse({ code: 'TOO_MANY_SEALS', atMost: certificateLimits.seals })
    const seals = [...plan.seals, { sealId, name }]
    const seal: Seal = { sealId, contestId, name, png: picture.toString('base64'), addedAt: call.now }
    await transaction.put('seals', sealId, seal)
    await transaction.put('certificatePlans', contestId, { ...plan, seals } satisfies CertificatePlan)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'addSeal',
      target: 'certificates',
      before: { seals: plan.seals.map((one) => one.name) },
      after: { seals: seals.map((one) => one.name) },
      words: name,
    })
    return ok({ seals })
  })
}
