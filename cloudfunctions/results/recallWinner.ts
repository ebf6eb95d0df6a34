import type { results } from '#shared/contract/results'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { AwardList, Publicity } from '#shared/model/results'
import { addAuditRecord } from '../_data/auditRecords'
import { transact } from '../_data/transaction'
import { type AskedAct, askSignature } from '../_runtime/countersign'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import type { Deed } from '../_runtime/signing'
import { isWinner, recall } from './recall'

export const recallWinner: Handler<typeof results.recallWinner> = (input, call) =>
  transact((transaction) => withdraw(transaction, input, call))

export const withdraw: Deed<typeof results.recallWinner> = async (transaction, input, call) => {
  const { contestId, entryId, kind, reason } = input
  const contest = await transaction.find<Contest>('contests', contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const publicity = await transaction.find<Publicity>('publicities', contestId)
  const list = await transaction.find<AwardList>('awardLists', contestId)
  if (!publicity || !list) return refuse({ code: 'PUBLICITY_NOT_BEGUN' })
  if (publicity.final) return refuse({ code: 'RESULTS_FINAL', at: publicity.final.at })
  // Asked for twice: the answer that was lost.
  if (list.decisions.some(({ kind, to }) => kind === 'recall' && to === entryId))
    return ok({ hash: publicity.hash, moved: 0 })
  if (!isWinner(publicity, entryId)) return refuse({ code: 'NOT_A_WINNER' })
  const subject = `entry:${entryId}`
  const asked: AskedAct =
    kind === 'disqualified'
      ? { act: 'disqualify', subject, facts: input, reason, always: 'owner' }
      : { act: 'recallWinner', subject, facts: input, reason }
  const waits = await askSignature(transaction, contest, asked, call)
  if (waits) return refuse(waits)

  const left = { entryId, reason, at: call.now }
  const change = await recall(transaction, contest, { list, publicity }, kind, left)
  await addAuditRecord(transaction, {
    ...signedBy(call, contestId, reason),
    action: 'recallWinner',
    target: `entry:${entryId}`,
    before: { hash: publicity.hash },
    after: { kind, hash: change.hash, moved: change.moved },
    words: [change.number, change.title, reason].join(' '),
  })
  return ok({ hash: change.hash, moved: change.moved.length })
}
