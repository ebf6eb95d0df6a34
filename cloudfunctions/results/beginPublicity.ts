import type { results } from '#shared/contract/results'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { Ranking } from '#shared/model/ranking'
import type { AwardList, Publicity } from '#shared/model/results'
import { proposalOf } from '#shared/rules/awardList'
import { openTies } from '#shared/rules/awards'
import { finalScoreText } from '#shared/rules/finalScoreText'
import { listedAwards } from '#shared/rules/listedAwards'
import { listHash } from '#shared/rules/publicity'
import { stageNotOpen } from '#shared/rules/stageFacts'
import { windowsOf } from '#shared/rules/stages'
import { addAuditRecord } from '../_data/auditRecords'
import { transact } from '../_data/transaction'
import { askSignature } from '../_runtime/countersign'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import type { Deed } from '../_runtime/signing'
import { figuresAreShown } from './figuresAreShown'
import { goneOf, namesOf, namingOf } from './winners'

export const beginPublicity: Handler<typeof results.beginPublicity> = (input, call) =>
  transact((transaction) => begin(transaction, input, call))

/** May be done before the stage opens: the clock shows the list. */
export const begin: Deed<typeof results.beginPublicity> = async (transaction, input, call) => {
  const { contestId, reason } = input
  const contest = await transaction.find<Contest>('contests', contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (contest.status === 'archived') return refuse({ code: 'CONTEST_ARCHIVED' })
  const before = await transaction.find<Publicity>('publicities', contestId)
  // Asked for twice: the answer that was lost.
  if (before) return ok({ begunAt: before.begunAt, hash: before.beganWith })
  const list = await transaction.find<AwardList>('awardLists', contestId)
  if (!list) return refuse({ code: 'AWARDS_NOT_PROPOSED' })
  if (!windowsOf(contest.stages, 'publicise').some(({ closesAt }) => call.now < closesAt))
    return refuse(stageNotOpen(contest.stages, 'publicise', call.now))
  const naming = await namingOf(contest, list)
  const gone = goneOf(list, naming)
  if (gone.length > 0) return refuse({ code: 'WINNERS_GONE', works: await namesOf(gone) })
  const ties = openTies(proposalOf(list))
  if (ties.length > 0) return refuse({ code: 'TIES_OPEN', awards: ties })
  const asked = { act: 'beginPublicity', subject: 'awards', facts: input, reason } as const
  const waits = await askSignature(transaction, contest, asked, call)
  if (waits) return refuse(waits)

  const ranking = contest.voteRule ? await transaction.find<Ranking>('rankings', contestId) : undefined
  const showsFigures = figuresAreShown(contest, ranking, call.now)
  const awards = listedAwards(list, showsFigures, naming)
  const formula = list.rules.scoreMix ? finalScoreText(list.rules.scoreMix) : ''
  const hash = listHash({ contestId, formula, batch: list.batch, awards })
  const made: Publicity = {
    ...{ contestId, begunAt: call.now, showsFigures, formula, batch: list.batch, awards },
    ...{ hash, beganWith: hash, changes: [], final: null },
  }
  await transaction.put('publicities', contestId, made)
  await addAuditRecord(transaction, {
    ...signedBy(call, contestId, reason),
    action: 'beginPublicity',
    target: 'publicity',
    before: null,
    after: { hash, winners: awards.reduce((sum, { winners }) => sum + winners.length, 0), showsFigures },
    words: reason,
  })
  return ok({ begunAt: call.now, hash })
}
