import type { entry } from '#shared/contract/entry'
import { ok } from '#shared/lib/result'
import { complaintLimits } from '#shared/model/complaint'
import { findComplaints } from '../_data/complaints'
import type { Handler } from '../_runtime/serve'
import { colleagueNames } from './colleagues'

/** Two reads. The contract names what leaves, and who complained is not in it. */
export const listComplaints: Handler<typeof entry.listComplaints> = async (input, { standing, now }) => {
  const { contestId, state, offset } = input
  const { perPage } = complaintLimits
  const [found, names] = await Promise.all([
    findComplaints(contestId, state === 'waiting', { offset, limit: perPage + 1 }),
    colleagueNames(contestId, standing.roles),
  ])
  const complaints = found.slice(0, perPage).map((one) => ({
    ...one,
    answeredBy: one.answer ? names(one.answer.by) : '',
  }))
  return ok({ now, complaints, next: found.length > perPage ? offset + perPage : null })
}
