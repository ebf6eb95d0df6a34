import type { account } from '#shared/contract/account'
import { ok } from '#shared/lib/result'
import type { Handler } from '../_runtime/serve'
import { heldBy } from './holders'

export const listHeld: Handler<typeof account.listHeld> = async (_input, { actor, now }) =>
  ok({ held: await heldBy(actor.openid, now) })
