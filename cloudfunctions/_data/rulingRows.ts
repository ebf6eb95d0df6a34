import type { RulingRow } from '#shared/model/export'
import type { Ruling } from '#shared/model/ruling'
import type { Slip } from '#shared/model/vote'
import { correctionIdParts } from '#shared/rules/correction'
import { slipIdOf } from '#shared/rules/slip'
import { findRulingsFrom, RULINGS_A_PAGE } from './rulings'
import { findSlipsNamed } from './slips'

/** Every ruling as the batches up to this one have it: what was signed and is not counted yet says so. */
export const findRulingRows = async (contestId: string, upTo: number): Promise<RulingRow[]> => {
  const rows: RulingRow[] = []
  for (;;) {
    const page = await findRulingsFrom(contestId, rows.length)
    const slips = await correctionsOf(page)
    for (const ruling of page) rows.push(rowOf(ruling, slips, upTo))
    if (page.length < RULINGS_A_PAGE) return rows
  }
}

const idsOf = (ruling: Ruling) =>
  (['annul', 'restore'] as const).map((kind) => slipIdOf(correctionIdParts(ruling, kind)))

const correctionsOf = async (rulings: readonly Ruling[]): Promise<ReadonlyMap<string, Slip>> => {
  const found = rulings.length === 0 ? [] : await findSlipsNamed(rulings.flatMap(idsOf))
  return new Map(found.map((slip) => [slipIdOf(slip), slip]))
}

const rowOf = (ruling: Ruling, slips: ReadonlyMap<string, Slip>, upTo: number): RulingRow => {
  const counted = idsOf(ruling).map((slipId) => {
    const slip = slips.get(slipId)
    return slip && slip.batch !== null && slip.batch <= upTo ? slip : undefined
  })
  const [annul, restore] = counted
  const { rulingId, kind, reason, decidedAt, restored } = ruling
  return {
    ...{ rulingId, kind, reason, decidedAt },
    state: restore ? 'restored' : annul ? 'applied' : 'signed',
    slips: annul?.corrects?.slipIds.length ?? 0,
    restored: restore ? restored : null,
  }
}
