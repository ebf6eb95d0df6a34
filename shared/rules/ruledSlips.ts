import type { ExportManifest, RecountFault, RulingRow } from '#shared/model/export'
import type { Correction } from '#shared/model/vote'
import { rulingSeal } from './correction'

/** Rulings as they are published, beside what the ledger has of them. */
export class RuledSlips {
  private readonly rows: ReadonlyMap<string, RulingRow>
  private readonly counted = new Map<string, { annul?: Correction; restore?: Correction }>()

  constructor(private readonly manifest: Pick<ExportManifest, 'contestId' | 'rulings'>) {
    this.rows = new Map(manifest.rulings.map((row) => [row.rulingId, row]))
  }

  follow(corrects: Correction, where: string): RecountFault | undefined {
    const { rulingId, kind, seal } = corrects
    const row = this.rows.get(rulingId)
    if (!row) return { code: 'RULING_UNKNOWN', where }
    const { contestId } = this.manifest
    const isSame = rulingSeal({ ...row, contestId }, kind) === seal
    if (!isSame || (kind === 'annul' && row.slips !== corrects.slipIds.length))
      return { code: 'RULING_ALTERED', where: rulingId }
    this.counted.set(rulingId, { ...this.counted.get(rulingId), [kind]: corrects })
    return undefined
  }

  /** Once every slip was gone through: nothing is published that the ledger does not have. */
  left(): RecountFault | undefined {
    const seen = new Set<string>()
    for (const { rulingId, state, restored, slips } of this.manifest.rulings) {
      if (seen.has(rulingId)) return { code: 'RULING_ADDED', where: rulingId }
      seen.add(rulingId)
      const { annul, restore } = this.counted.get(rulingId) ?? {}
      if (!annul && slips > 0) return { code: 'RULING_ADDED', where: rulingId }
      const own = restore ? 'restored' : annul ? 'applied' : 'signed'
      if (state !== own || (restored !== null) !== (restore !== undefined))
        return { code: 'RULING_ALTERED', where: rulingId }
    }
    return undefined
  }
}
