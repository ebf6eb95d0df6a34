import type { account } from '#shared/contract/account'
import { ok } from '#shared/lib/result'
import { findAllRoles } from '../_data/roles'
import type { Handler } from '../_runtime/serve'

export const whoAmI: Handler<typeof account.whoAmI> = async (_input, { actor }) => {
  if (actor.openid === '') return ok({ signedIn: false, roles: [] })
  return ok({ signedIn: true, roles: await findAllRoles(actor.openid) })
}
