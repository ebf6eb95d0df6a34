import type { voting } from '#shared/contract/voting'
import { ok, refuse } from '#shared/lib/result'
import { slipIdOf } from '#shared/rules/slip'
import { castingDay, windowOf } from '#shared/rules/voting'
import { paperOf } from '../_data/papers'
import { findSlips } from '../_data/slips'
import type { Handler } from '../_runtime/serve'
import { writeReceipt } from './receipt'
import { basisOf, givenOf, leftOf, viewSlip } from './view'
import { voterOf } from './voter'

const SLIPS_PER_PAGE = 50

/**
 * One read: the voter's slips, newest first. What is left and the receipt come from the newest of all, so that a later
 * page costs a second read.
 */
export const myVotes: Handler<typeof voting.myVotes> = async ({ contestId, before }, call) => {
  const paper = await paperOf(contestId)
  if (!paper) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const prefix = `${contestId}:${voterOf(paper, call.actor.openid)}:`
  const [found, newestOfAll] = await Promise.all([
    findSlips(prefix, SLIPS_PER_PAGE + 1, before && prefix + before),
    before === undefined ? undefined : findSlips(prefix, 1),
  ])

  const slips = found.slice(0, SLIPS_PER_PAGE)
  const newest = (newestOfAll ?? slips)[0]
  const today = castingDay(paper.rule, call.now, newest?.day)
  const current = newest?.window === windowOf(paper.rule, today) ? newest : undefined
  const last = slips.at(-1)
  return ok({
    today,
    left: leftOf(paper, current?.state ?? {}, today),
    given: givenOf(paper, current?.state ?? {}, today),
    receipt: newest ? writeReceipt(newest) : null,
    slips: slips.map((slip) => ({ ...viewSlip(slip), basis: basisOf(slip) })),
    next: found.length > slips.length && last ? slipIdOf(last).slice(prefix.length) : null,
  })
}
