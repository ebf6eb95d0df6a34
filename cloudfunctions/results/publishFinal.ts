import type { results } from '#shared/contract/results'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { AwardList, Publicity } from '#shared/model/results'
import { proposalOf } from '#shared/rules/awardList'
import { openTies } from '#shared/rules/awards'
import { publicityHours, publicityState } from '#shared/rules/publicity'
import { addAuditRecord } from '../_data/auditRecords'
import { countWaiting } from '../_data/objections'
import { transact } from '../_data/transaction'
import { askSignature } from '../_runtime/countersign'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import type { Deed } from '../_runtime/signing'
import { goneWinners } from './goneWinners'

export const publishFinal: Handler<typeof results.publishFinal> = (input, call) =>
  transact((transaction) => finish(transaction, input, call))

/** The list as it stands then is final, and nothing in it changes afterwards. */
export const finish: Deed<typeof results.publishFinal> = async (transaction, input, call) => {
  const { contestId, reason } = input
  const contest = await transaction.find<Contest>('contests', contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const publicity = await transaction.find<Publicity>('publicities', contestId)
  const list = await transaction.find<AwardList>('awardLists', contestId)
  if (!publicity || !list) return refuse({ code: 'PUBLICITY_NOT_BEGUN' })
  // Asked for twice: the answer that was lost.
  if (publicity.final) return ok({ at: publicity.final.at, hash: publicity.final.hash })
  const { closesAt } = publicityHours(contest.stages, call.now)
  if (publicityState(contest.stages, publicity, call.now) !== 'closed' || (closesAt ?? 0) > call.now)
    return refuse({ code: 'PUBLICITY_NOT_OVER', closesAt })
  const waiting = await countWaiting(contestId)
  if (waiting > 0) return refuse({ code: 'OBJECTIONS_WAITING', waiting })
  const gone = await goneWinners(contestId, publicity)
  if (gone.length > 0)
    return refuse({ code: 'WINNERS_GONE', works: gone.map(({ number, title }) => ({ number, title })) })
  // A winner who left may have made a tie at an edge.
  const ties = list.rules.vacancies === 'next' ? openTies(proposalOf(list)) : []
  if (ties.length > 0) return refuse({ code: 'TIES_OPEN', awards: ties })
  const asked = { act: 'publishFinal', subject: 'publicity', facts: input, reason } as const
  const waits = await askSignature(transaction, contest, asked, call)
  if (waits) return refuse(waits)

  const final = { at: call.now, hash: publicity.hash }
  await transaction.put('publicities', contestId, { ...publicity, final } satisfies Publicity)
  await transaction.put('contests', contestId, { ...contest, finalAt: call.now } satisfies Contest)
  await addAuditRecord(transaction, {
    ...signedBy(call, contestId, reason),
    action: 'publishFinal',
    target: 'publicity',
    before: { beganWith: publicity.beganWith, changes: publicity.changes.length },
    after: final,
    words: reason,
  })
  return ok(final)
}
