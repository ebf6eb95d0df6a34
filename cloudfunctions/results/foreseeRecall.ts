import type { results } from '#shared/contract/results'
import { ok, refuse } from '#shared/lib/result'
import { proposalOf } from '#shared/rules/awardList'
import { openTies } from '#shared/rules/awards'
import { findAwardList, findPublicity } from '../_data/awardLists'
import { findContest } from '../_data/contests'
import type { Handler } from '../_runtime/serve'
import { changedList, isWinner } from './recall'

export const foreseeRecall: Handler<typeof results.foreseeRecall> = async (input, { now }) => {
  const { contestId, entryId } = input
  const [contest, list, publicity] = await Promise.all([
    findContest(contestId),
    findAwardList(contestId),
    findPublicity(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!publicity || !list) return refuse({ code: 'PUBLICITY_NOT_BEGUN' })
  if (!isWinner(publicity, entryId)) return refuse({ code: 'NOT_A_WINNER' })
  const decision = { kind: 'recall', awardId: '', to: entryId, reason: '', at: now } as const
  const { list: after, moved } = await changedList(contest, { list, publicity }, decision)
  return ok({ moved, ties: list.rules.vacancies === 'next' ? openTies(proposalOf(after)) : [] })
}
