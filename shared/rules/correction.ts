import { dayOf } from '#shared/lib/day'
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
  ruling: Pick<Ruling, 'contestId' | 'rulingId'>,
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
    paperVersion: 0,
    previousHash,
    corrects: { rulingId: ruling.rulingId, ...correction },
  })
