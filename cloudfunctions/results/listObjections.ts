import type { results } from '#shared/contract/results'
import { ok } from '#shared/lib/result'
import { resultLimits } from '#shared/model/results'
import { findObjections } from '../_data/objections'
import type { Handler } from '../_runtime/serve'

/** The contract names what leaves, and who objected is not in it. */
export const listObjections: Handler<typeof results.listObjections> = async (input, { now }) => {
  const { contestId, state, offset } = input
  const { worksPerPage: limit } = resultLimits
  const found = await findObjections(contestId, state === 'waiting', { offset, limit: limit + 1 })
  return ok({
    now,
    objections: found.slice(0, limit),
    next: found.length > limit ? offset + limit : null,
  })
}
