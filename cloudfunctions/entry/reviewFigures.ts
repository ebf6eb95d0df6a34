import type { entry } from '#shared/contract/entry'
import { ok, refuse } from '#shared/lib/result'
import type { ReviewDecision } from '#shared/model/review'
import { publicContestOf } from '../_data/contests'
import { countDecisions, countSent, type DecidedCount } from '../_data/reviewFigures'
import { personIdOf } from '../_data/roles'
import type { Handler } from '../_runtime/serve'
import { colleagueNames } from './colleagues'

const DAY_MS = 86_400_000

/** Three reads, counted in the database. */
export const reviewFigures: Handler<typeof entry.reviewFigures> = async ({ contestId }, { standing }) => {
  if (!(await publicContestOf(contestId))) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const [counted, sent, names] = await Promise.all([
    countDecisions(contestId),
    countSent(contestId),
    colleagueNames(contestId, standing.roles),
  ])
  const decided = counted.filter(({ decision }) => decision !== 'reopen')
  const decisions = sum(decided, ({ decisions }) => decisions)
  const days = [...new Set([...sent, ...decided].map(({ day }) => day))].sort((one, other) => one - other)
  return ok({
    days: days.map((day) => ({
      day: new Date(day * DAY_MS).toISOString().slice(0, 10),
      sent: sum(on(sent, day), ({ works }) => works),
      decided: sum(on(decided, day), ({ decisions }) => decisions),
    })),
    reviewers: [...new Set(decided.map(({ by }) => by))]
      .map((by) => ({ personId: personIdOf(contestId, by), name: names(by), ...shareOf(by, decided) }))
      .sort((one, other) => (one.personId < other.personId ? -1 : 1)),
    meanWaitMs: decisions === 0 ? null : Math.round(sum(decided, ({ waitedMs }) => waitedMs) / decisions),
    longestWaitMs: decisions === 0 ? null : Math.max(...decided.map(({ longestMs }) => longestMs)),
  })
}

const sum = <Item>(items: readonly Item[], worth: (item: Item) => number): number =>
  items.reduce((total, item) => total + worth(item), 0)

const on = <Item extends { readonly day: number }>(items: readonly Item[], day: number): Item[] =>
  items.filter((item) => item.day === day)

const shareOf = (by: string, decided: readonly DecidedCount[]) => {
  const count = (decision: ReviewDecision) =>
    sum(
      decided.filter((one) => one.by === by && one.decision === decision),
      ({ decisions }) => decisions,
    )
  return { approved: count('approve'), returned: count('return'), rejected: count('reject') }
}
