import type { unit } from '#shared/contract/unit'
import { ok, refuse } from '#shared/lib/result'
import { findUnit } from '../_data/units'
import { inviteBy } from '../_runtime/invite'
import type { Handler } from '../_runtime/serve'

export const inviteLiaison: Handler<typeof unit.inviteLiaison> = async (input, call) => {
  const { contestId, unitId, note, days, key } = input
  const found = await findUnit(contestId, unitId)
  if (!found) return refuse({ code: 'UNIT_NOT_FOUND' })
  const { code, expiresAt } = await inviteBy(call, {
    ...{ contestId, unitId, days, key },
    role: 'liaison',
    note: note || found.name,
    words: `liaison ${found.name}`,
  })
  return ok({ code, expiresAt })
}
