import type { certificate } from '#shared/contract/certificate'
import { canonical } from '#shared/lib/canonical'
import { ok, refuse } from '#shared/lib/result'
import type { CertificatePlan } from '#shared/model/certificate'
import type { Contest } from '#shared/model/contest'
import { strangePlaceholder } from '#shared/rules/certificate/bodyText'
import { addAuditRecord } from '../_data/auditRecords'
import { countCertificates } from '../_data/certificates'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

/** While some are still to be drawn nothing changes; one for a work or one for an author is decided before the first. */
export const saveDesign: Handler<typeof certificate.saveDesign> = async (input, call) => {
  const { contestId, baseVersion, design, confirmBy } = input
  const words = strangePlaceholder(design.body) ?? strangePlaceholder(design.unitBody)
  if (words !== undefined) return refuse({ code: 'PLACEHOLDER_UNKNOWN', words })
  const { waiting, stuck, made, voided, replaced } = await countCertificates(contestId)
  if (waiting > 0) return refuse({ code: 'MAKING_UNDER_WAY', left: waiting })
  return transact(async (transaction) => {
    const contest = await transaction.find<Contest>('contests', contestId)
    if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
    const before = await transaction.find<CertificatePlan>('certificatePlans', contestId)
    const version = before?.version ?? 0
    if (version !== baseVersion) {
      // Sent again, because the answer was lost.
      const isSaved = before?.confirmBy === confirmBy && canonical({ ...before.design }) === canonical(design)
      if (isSaved) return ok({ version })
      const { savedBy = '', savedAt = 0 } = before ?? {}
      return refuse({ code: 'EDITED_MEANWHILE', by: savedBy, at: savedAt, version, fields: ['design'] })
    }
    if (before && before.design.per !== design.per && stuck + made + voided + replaced > 0)
      return refuse({ code: 'CERTIFICATES_MADE' })
    const after: CertificatePlan = {
      ...{ contestId, design, confirmBy, seals: before?.seals ?? [], version: version + 1 },
      ...{ savedAt: call.now, savedBy: call.standing.name },
    }
    await transaction.put('certificatePlans', contestId, after)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'saveDesign',
      target: 'certificates',
      before: before ? { ...before.design, confirmBy: before.confirmBy } : null,
      after: { ...design, confirmBy },
      words: design.heading,
    })
    return ok({ version: version + 1 })
  })
}
