import type { entry } from '#shared/contract/entry'
import { ok } from '#shared/lib/result'
import { messageKinds } from '#shared/model/message'
import { withConsents } from '#shared/rules/messages'
import { changeSubscription } from '../_data/messages'
import type { Handler } from '../_runtime/serve'

export const keepConsents: Handler<typeof entry.keepConsents> = async ({ kinds, key }, { actor }) => {
  const { left } = await changeSubscription(actor.openid, (before) => withConsents(before, kinds, key))
  return ok({ kinds: messageKinds.map((kind) => ({ kind, left: left[kind] })) })
}
