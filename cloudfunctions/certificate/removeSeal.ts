import type { certificate } from '#shared/contract/certificate'
import { ok, refuse } from '#shared/lib/result'
import type { CertificatePlan } from '#shared/model/certificate'
import { addAuditRecord } from '../_data/auditRecords'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

/** Gone, picture and all; what was made with it stays. Removed twice is removed. */
export const removeSeal: Handler<typeof certificate.removeSeal> = ({ contestId, sealId }, call) =>
  transact(async (transaction) => {
    const plan = await transaction.find<CertificatePlan>('certificatePlans', contestId)
    if (!plan) return refuse({ code: 'CERTIFICATE_NOT_DESIGNED' })
    const gone = plan.seals.find((one) => one.sealId === sealId)
    if (!gone) return ok({ seals: plan.seals })
    const seals = plan.seals.filter((one) => one !== gone)
    await transaction.remove('seals', sealId)
    await transaction.put('certificatePlans', contestId, { ...plan, seals } satisfies CertificatePlan)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'removeSeal',
      target: 'certificates',
      before: { seals: plan.seals.map(({ name }) => name) },
      after: { seals: seals.map(({ name }) => name) },
      words: gone.name,
    })
    return ok({ seals })
  })
