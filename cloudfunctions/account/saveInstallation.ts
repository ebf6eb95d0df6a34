import type { account } from '#shared/contract/account'
import { ok, refuse } from '#shared/lib/result'
import { INSTALLATION_ID, type Installation } from '#shared/model/installation'
import { addAuditRecord, findAuditRecords } from '../_data/auditRecords'
import { unstated } from '../_data/installations'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

/** What is stated here holds for every contest, so it is saved as a whole: whoever comes second is told. */
export const saveInstallation: Handler<typeof account.saveInstallation> = ({ baseVersion, patch }, call) =>
  transact(async (transaction) => {
    const before = (await transaction.find<Installation>('installations', INSTALLATION_ID)) ?? unstated
    const { version, removals, ...stated } = before
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
    const after = { ...stated, ...given }
    const fields = Object.keys(given) as (keyof typeof given)[]
    if (JSON.stringify(after) === JSON.stringify(stated)) return ok({ version })
    if (version !== baseVersion) return refuse({ ...(await lastSave()), version, fields })
    await transaction.put('installations', INSTALLATION_ID, { ...after, removals, version: version + 1 })
    await addAuditRecord(transaction, {
      ...signedBy(call, INSTALLATION_ID),
      action: 'saveInstallation',
      target: 'installation',
      before: stated,
      after,
      words: fields.join(' '),
    })
    return ok({ version: version + 1 })
  })

const lastSave = async () => {
  const [last] = await findAuditRecords({ contestId: INSTALLATION_ID, action: 'saveInstallation' }, 1)
  return { code: 'EDITED_MEANWHILE' as const, by: last?.byName ?? '', at: last?.at ?? 0 }
}
