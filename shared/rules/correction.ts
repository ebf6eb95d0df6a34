import { dayOf } from '#shared/lib/day'
import { sha256Hex } from '#shared/lib/hash'
import type { Ruling } from '#shared/model/ruling'
import type { Correction, Slip, VoteLine } from '#shared/model/vote'
import { sealSlip } from './slip'

/** No account: what a ruling writes stands in the ledger under this name. */
export const RULING_VOTER = 'ruling'

const REVISIONS = { annul: 1, restore: 2 } as const

export const correctionIdParts = (
  { contestId, rulingId }: Pick<Ruling, 'contestId' | 'rulingId'>,
  kind: Correction['kind'],
) => ({ contestId, voter: RULING_VOTER, window: rulingId, revision: REVISIONS[kind] })

type Said = Pick<Ruling, 'contestId' | 'rulingId' | 'reason' | 'decidedAt' | 'restored'> & {
  readonly kind: string
}

/** Stands in the ledger for what was said when votes were taken, or given back: it cannot be something else later. */
export const rulingSeal = (ruling: Said, kind: Correction['kind']): string => {
  const { contestId, rulingId, reason, decidedAt, restored } = ruling
  const back = kind === 'restore' ? [restored?.at ?? 0, restored?.reason ?? ''] : []
  return sha256Hex(`ruling ${JSON.stringify([contestId, rulingId, ruling.kind, reason, decidedAt, ...back])}`)
}

/** Votes of each work, in the order of their ids. */
export const sumLines = (lines: readonly VoteLine[]): Record<string, number> => {
  const sums: Record<string, number> = {}
  for (const { entryId, votes } of lines) sums[entryId] = (sums[entryId] ?? 0) + votes
  return Object.fromEntries(Object.entries(sums).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/**
 * The slip by which a ruling is counted, through a batch like any other. An annulment has the negative of what its
 * slips gave; a restoration has the negative of its annulment: between them nobody can gain a vote.
 */
export const correctionSlip = (
  ruling: Said,
  correction: { readonly kind: Correction['kind']; readonly slipIds: readonly string[] },
  lines: readonly VoteLine[],
  { now, previousHash }: { readonly now: number; readonly previousHash: string },
): Slip =>
  sealSlip({
    ...correctionIdParts(ruling, correction.kind),
    day: dayOf(now),
    lines: Object.entries(sumLines(lines)).map(([entryId, votes]) => ({ entryId, votes: -votes })),
    state: {},
    key: `${ruling.rulingId}-${correction.kind}`,
    castAt: now,
    ...{ paperVersion: 0, paperHash: '' },
    previousHash,
    corrects: { rulingId: ruling.rulingId, ...correction, seal: rulingSeal(ruling, correction.kind) },
  })
