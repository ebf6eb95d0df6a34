import type { entry } from '#shared/contract/entry'
import { ok } from '#shared/lib/result'
import { messageKinds } from '#shared/model/message'
import { templates } from '../_data/messageSender'
import { findSubscription } from '../_data/messages'
import type { Handler } from '../_runtime/serve'

export const listMessageKinds: Handler<typeof entry.listMessageKinds> = async (_input, { actor }) => {
  const named = templates()
  const { left } = await findSubscription(actor.openid)
  return ok({
    kinds: messageKinds.flatMap((kind) => {
      const template = named[kind]
      return template ? [{ kind, templateId: template.templateId, left: left[kind] }] : []
    }),
  })
}
