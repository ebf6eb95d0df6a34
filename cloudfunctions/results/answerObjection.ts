import type { results } from '#shared/contract/results'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { AwardList, Objection, Publicity } from '#shared/model/results'
import { messageOf } from '#shared/rules/messages'
import { addAuditRecord } from '../_data/auditRecords'
import { noteMessage } from '../_data/messages'
import { objectionKeyOf } from '../_data/objections'
import { transact } from '../_data/transaction'
import { askSignature } from '../_runtime/countersign'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import type { Deed } from '../_runtime/signing'
import { isWinner, recall } from './recall'

export const answerObjection: Handler<typeof results.answerObjection> = (input, call) =>
  transact((transaction) => answer(transaction, input, call))

/** The answer, what it does to the list, and the record of both in one transaction. */
export const answer: Deed<typeof results.answerObjection> = async (transaction, input, call) => {
  const { contestId, number, outcome, text, disqualify } = input
  const contest = await transaction.find<Contest>('contests', contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const publicity = await transaction.find<Publicity>('publicities', contestId)
  const list = await transaction.find<AwardList>('awardLists', contestId)
  if (!publicity || !list) return refuse({ code: 'PUBLICITY_NOT_BEGUN' })
  const key = objectionKeyOf(contestId, number)
  const before = await transaction.find<Objection>('objections', key)
  if (!before) return refuse({ code: 'OBJECTION_NOT_FOUND' })
  if (before.answer && before.answeredAt !== null) {
    const { by, outcome: was, text: said } = before.answer
    const isSame = by === call.actor.openid && was === outcome && said === text
    if (isSame) return ok({ answeredAt: before.answeredAt, hash: publicity.hash, moved: 0 })
    return refuse({ code: 'OBJECTION_ANSWERED', at: before.answeredAt })
  }
  if (publicity.final) return refuse({ code: 'RESULTS_FINAL', at: publicity.final.at })
  if (disqualify && outcome !== 'upheld') return refuse({ code: 'NOT_UPHELD' })
  if (disqualify) {
    const asked = {
      ...({ act: 'disqualify', subject: `objection:${number}` } as const),
      ...({ facts: input, reason: text, always: 'owner' } as const),
    }
    const waits = await askSignature(transaction, contest, asked, call)
    if (waits) return refuse(waits)
  }
  const { entryId } = before
  // A work without an award leaves the table all the same: it never moves up.
  const out = { entryId, reason: text, at: call.now }
  const change = disqualify
    ? await recall(transaction, contest, { list, publicity }, 'disqualified', out)
    : null
  await transaction.put('objections', key, {
    ...before,
    answeredAt: call.now,
    answer: { by: call.actor.openid, outcome, text, disqualified: disqualify },
  } satisfies Objection)
  const told = { entryId, contestId, owner: before.by, title: before.title }
  await noteMessage(transaction, messageOf(told, { kind: 'answered', at: call.now }))
  const hash = change?.hash ?? publicity.hash
  await addAuditRecord(transaction, {
    ...signedBy(call, contestId, text),
    action: 'answerObjection',
    target: `objection:${number}`,
    before: { entryId, kind: before.kind, text: before.text, wins: isWinner(publicity, entryId) },
    after: { outcome, text, disqualify, hash, moved: change?.moved ?? [] },
    words: [number, before.title, text].join(' '),
  })
  return ok({ answeredAt: call.now, hash, moved: change?.moved.length ?? 0 })
}
