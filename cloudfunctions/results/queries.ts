import type { results } from '#shared/contract/results'
import { ok, refuse } from '#shared/lib/result'
import { type Publicity, resultLimits } from '#shared/model/results'
import { publicityHours, publicityState } from '#shared/rules/publicity'
import { allows } from '#shared/rules/stages'
import { publicityOf } from '../_data/awardLists'
import { publicContestOf } from '../_data/contests'
import { outcomesOf } from '../_data/objections'
import type { Handler } from '../_runtime/serve'

const listOf = ({ formula, batch, awards, hash, beganWith, changes, final }: Publicity) => ({
  ...{ formula, batch, awards, hash, beganWith, changes, finalAt: final?.at ?? null },
})

export const openPublicity: Handler<typeof results.openPublicity> = async ({ contestId }, { now }) => {
  const [contest, publicity] = await Promise.all([publicContestOf(contestId), publicityOf(contestId)])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const state = publicityState(contest.stages, publicity, now)
  const isShown = state === 'open' || state === 'closed' || state === 'final'
  return ok({
    now,
    state,
    ...publicityHours(contest.stages, now),
    mayObject: isShown && state !== 'final' && allows(contest.stages, 'object', now),
    answerDays: contest.objections?.answerDays ?? resultLimits.answerDays,
    list: isShown && publicity ? listOf(publicity) : null,
  })
}

export const openFinal: Handler<typeof results.openFinal> = async ({ contestId }) => {
  const [contest, publicity, objections] = await Promise.all([
    publicContestOf(contestId),
    publicityOf(contestId),
    outcomesOf(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!publicity?.final) return refuse({ code: 'RESULTS_NOT_FINAL' })
  const { formula, batch, awards, changes, final } = publicity
  const { hash, at: finalAt } = final
  return ok({ contest: contest.name, formula, batch, awards, hash, finalAt, changes, objections })
}
