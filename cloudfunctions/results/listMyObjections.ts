import type { results } from '#shared/contract/results'
import { ok } from '#shared/lib/result'
import { findObjectionsOf } from '../_data/objectionsOf'
import type { Handler } from '../_runtime/serve'

export const listMyObjections: Handler<typeof results.listMyObjections> = async (_input, { actor }) =>
  ok({ objections: await findObjectionsOf(actor.openid) })
