import type { account } from '#shared/contract/account'
import { ok } from '#shared/lib/result'
import type { Handler } from '../_runtime/serve'
import { holders } from './holders'

export const exportHeld: Handler<typeof account.exportHeld> = async (_input, { actor, now }) => {
  const { openid } = actor
  const parts = await Promise.all(
    holders.map(async ({ kind, tell }) => ({ kind, items: await tell(openid, now) })),
  )
  return ok({ openid, at: now, parts })
}
