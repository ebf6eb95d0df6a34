import type { entry } from '#shared/contract/entry'
import { ok, refuse } from '#shared/lib/result'
import { reviewLimits } from '#shared/model/review'
import type { SubmissionState } from '#shared/model/submission'
import { publicContestOf } from '../_data/contests'
import { countQueue, findQueue, type QueueCount } from '../_data/reviewQueue'
import type { Handler } from '../_runtime/serve'
import { colleagueNames } from './colleagues'
import { staffRowOf } from './staffView'

/** A page, the counts and the names: three reads, however long the queue is. */
export const listReviewQueue: Handler<typeof entry.listReviewQueue> = async (input, call) => {
  const { contestId, state, unitId, categoryId, search, after } = input
  const { actor, standing, now } = call
  const contest = await publicContestOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const filter = { contestId, state, unitId, categoryId, search: search?.trim() || undefined, after }
  const [found, counted, names] = await Promise.all([
    findQueue(filter, reviewLimits.perPage + 1),
    countQueue(contestId, now),
    colleagueNames(contestId, standing.roles),
  ])
  const works = found.slice(0, reviewLimits.perPage)
  const last = works.at(-1)
  return ok({
    now,
    ...contest.review,
    rows: works.map((work) => staffRowOf(work, names, { openid: actor.openid, now })),
    next:
      last && found.length > works.length
        ? { submittedAt: last.submittedAt ?? 0, entryId: last.entryId }
        : null,
    counts: countsOf(counted, contest.review.levels),
  })
}

const countsOf = (counted: readonly QueueCount[], levels: number) => {
  const inState = (state: SubmissionState) => counted.filter((one) => one.state === state)
  const works = (state: SubmissionState) => inState(state).reduce((sum, one) => sum + one.works, 0)
  const waiting = inState('submitted')
  return {
    waiting: Array.from({ length: levels }, (_, level) =>
      // A level more than the contest still has is its last one.
      waiting
        .filter((one) => Math.min(one.level, levels - 1) === level)
        .reduce((sum, one) => sum + one.works, 0),
    ),
    returned: works('returned'),
    approved: works('approved'),
    rejected: works('rejected'),
    withdrawn: works('withdrawn'),
    claimed: waiting.reduce((sum, { claimed }) => sum + claimed, 0),
    overdue: inState('returned').reduce((sum, { overdue }) => sum + overdue, 0),
    oldest: waiting.length > 0 ? Math.min(...waiting.map(({ oldest }) => oldest)) : null,
  }
}
