import { ok, type Result, refuse } from '#shared/lib/result'
import type { Catalogue, Entry } from '#shared/model/entry'
import type { Submission } from '#shared/model/submission'
import type { BallotPaper } from '#shared/model/vote'
import { cardOf, cardsWith, paperWithout, paperWithWorks } from '#shared/rules/shortlist'
import { addAuditRecord } from '../_data/auditRecords'
import { PAPER_AGE_MS, replacePaper } from '../_data/papers'
import type { Transaction } from '../_data/transaction'
import type { Call } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

interface Asked {
  readonly contestId: string
  readonly entryId: string
  readonly reason: string
  readonly status: Entry['status']
}

const acts = {
  'taken-down': { action: 'takeDown', kind: 'takenDown' },
  public: { action: 'putBack', kind: 'putBack' },
} as const

/**
 * A public work off every list that names it, or on them again: its page, the catalogue, the ballot paper, its author's
 * timeline and the record at once. Instances go on with what they remember for some seconds.
 */
export const standPublic = async (
  transaction: Transaction,
  { contestId, entryId, reason, status }: Asked,
  call: Call,
): Promise<Result<{ effectiveWithinMs: number }, { code: 'ENTRY_NOT_FOUND' }>> => {
  const face = await transaction.find<Entry>('entries', entryId)
  if (face?.contestId !== contestId) return refuse({ code: 'ENTRY_NOT_FOUND' })
  // Asked for twice, it was done once.
  if (face.status === status) return ok({ effectiveWithinMs: PAPER_AGE_MS })
  const after: Entry = { ...face, status }
  await transaction.put('entries', entryId, after)
  await listAgain(transaction, after)

  const { action, kind } = acts[status]
  const work = await transaction.find<Submission>('submissions', entryId)
  if (work) {
    const told = { at: call.now, kind, reasons: [{ field: '', text: reason }] }
    await transaction.put('submissions', entryId, { ...work, events: [...work.events, told] })
  }
  await addAuditRecord(transaction, {
    ...signedBy(call, contestId, reason),
    action,
    target: `entry:${entryId}`,
    before: { status: face.status },
    after: { status },
    words: [face.number, face.title, reason].join(' '),
  })
  return ok({ effectiveWithinMs: PAPER_AGE_MS })
}

const listAgain = async (transaction: Transaction, face: Entry): Promise<void> => {
  const { contestId, entryId, status } = face
  const card = cardOf(face)
  const catalogue = await transaction.find<Catalogue>('catalogues', contestId)
  if (catalogue) {
    const others = catalogue.cards.filter((one) => one.entryId !== entryId)
    const cards = status === 'public' ? cardsWith(others, [card]) : others
    await transaction.put('catalogues', contestId, { ...catalogue, version: catalogue.version + 1, cards })
  }
  const paper = await transaction.find<BallotPaper>('papers', contestId)
  if (!paper) return
  const next = status === 'public' ? paperWithWorks(paper, [card]) : paperWithout(paper, entryId)
  if (next !== paper) await replacePaper(transaction, paper, next)
}
