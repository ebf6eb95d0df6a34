import type { certificate } from '#shared/contract/certificate'
import { ok, refuse } from '#shared/lib/result'
import type { CertificatePlan, PrintedNames } from '#shared/model/certificate'
import type { Publicity } from '#shared/model/results'
import type { Submission } from '#shared/model/submission'
import { listedNames } from '#shared/rules/certificate/planned'
import { printedNamesKeyOf } from '../_data/certificatePlans'
import { findCertificatesOf } from '../_data/certificates'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { isOwnAward } from './isOwnAward'
import { missingIn, wonWork } from './namesOf'

/** Sent again with other names before the date, the last ones are printed. */
export const confirmNames: Handler<typeof certificate.confirmNames> = async (
  { contestId, entryId, names },
  { actor, now },
) => {
  const isNumbered = (await findCertificatesOf([entryId])).length > 0
  return transact(async (transaction) => {
    const work = await transaction.find<Submission>('submissions', entryId)
    const publicity = await transaction.find<Publicity>('publicities', contestId)
    const winner = wonWork(publicity, entryId)
    if (!winner || work?.contestId !== contestId || !(await isOwnAward(actor.openid, work)))
      return refuse({ code: 'AWARD_NOT_YOURS' })
    const plan = await transaction.find<CertificatePlan>('certificatePlans', contestId)
    if (!plan || plan.confirmBy === null) return refuse({ code: 'CONFIRMING_NOT_OPEN' })
    if (now >= plan.confirmBy) return refuse({ code: 'CONFIRMING_OVER', at: plan.confirmBy })
    if (isNumbered) return refuse({ code: 'CERTIFICATES_MADE' })
    const authors = listedNames(winner).length
    if (names.length !== authors) return refuse({ code: 'NAMES_DO_NOT_MATCH', authors })
    const confirmed: PrintedNames = { contestId, entryId, names, confirmedAt: now, by: 'winner' }
    await transaction.put('printedNames', printedNamesKeyOf(contestId, entryId), confirmed)
    return ok({ names, missing: missingIn(names) })
  })
}
