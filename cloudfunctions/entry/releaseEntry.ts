import type { entry } from '#shared/contract/entry'
import { ok } from '#shared/lib/result'
import { releaseFor } from '../_data/reviewQueue'
import type { Handler } from '../_runtime/serve'

/** What the caller does not hold stays as it is. */
export const releaseEntry: Handler<typeof entry.releaseEntry> = async ({ contestId, entryId }, { actor }) => {
  await releaseFor(contestId, entryId, actor.openid)
  return ok({})
}
