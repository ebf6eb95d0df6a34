import type { entry } from '#shared/contract/entry'
import { ok } from '#shared/lib/result'
import { findComplaintsBy } from '../_data/complaints'
import type { Handler } from '../_runtime/serve'

export const listMyComplaints: Handler<typeof entry.listMyComplaints> = async (_input, { actor }) =>
  ok({ complaints: await findComplaintsBy(actor.openid) })
