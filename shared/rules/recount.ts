import type { BatchRow, ExportManifest, ExportRow, RecountFault, SlipRow } from '#shared/model/export'
import type { Correction, VoteLine } from '#shared/model/vote'
import { checkpointOf } from './batch'
import { RULING_VOTER, sumLines } from './correction'
import { merkleRoot } from './merkle'
import { rankFault } from './rankFault'
import { RuledSlips } from './ruledSlips'
import { slipHashOf, slipIdOf } from './slip'
import { VoterChains } from './voterChains'

export interface Recount {
  readonly slips: number
  readonly batches: number
  readonly votes: Readonly<Record<string, number>>
  /** The count as it stood at the batch that was asked for. */
  readonly standing?: Standing
  /** The first thing that is not as it should be. */
  readonly fault: RecountFault | undefined
}

export interface Standing {
  readonly votes: Readonly<Record<string, number>>
  readonly hash: string
}

const sameVotes = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .sort()
    .find((entryId) => (one[entryId] ?? 0) !== (other[entryId] ?? 0))

const negated = (lines: readonly VoteLine[]) =>
  Object.fromEntries(Object.entries(sumLines(lines)).map(([entryId, votes]) => [entryId, -votes]))

/**
 * Counts an export from nothing. `rows` is gone through twice: first for what rulings correct, then for everything. `at`
 * is a batch whose standing is asked for.
 */
export const recount = async (
  manifest: Counted,
  rows: () => AsyncIterable<ExportRow>,
  at?: number,
): Promise<Recount> => {
  const corrected = new Map<string, readonly VoteLine[] | undefined>()
  const papers = new Map<number, Set<string>>()
  for await (const row of rows()) {
    if (row.row !== 'slip') continue
    for (const slipId of row.corrects?.slipIds ?? []) corrected.set(slipId, undefined)
    if (!papers.has(row.paperVersion)) papers.set(row.paperVersion, new Set())
    papers.get(row.paperVersion)?.add(row.paperHash)
  }

  const counting = new Counting(manifest, corrected, at)
  const altered = counting.alteredPaper(papers)
  if (altered !== undefined) return counting.ended({ code: 'PAPER_ALTERED', where: `paper ${altered}` })
  for await (const row of rows()) {
    const fault = row.row === 'batch' ? counting.begin(row) : counting.add(row)
    if (fault) return counting.ended(fault)
  }
  return counting.ended(counting.finish())
}

/** What of an export a count is compared with. */
export type Counted = Pick<
  ExportManifest,
  'contestId' | 'papers' | 'batches' | 'lastHash' | 'votes' | 'ranking' | 'rulings'
>

class Counting {
  private readonly votes: Record<string, number> = {}
  private readonly held = new Map<string, string>()
  private readonly chains: VoterChains
  private readonly rulings: RuledSlips
  private batch: BatchRow | undefined
  private place = 0
  private slips = 0
  private lines: VoteLine[] = []
  private wrongSum: RecountFault | undefined
  private standing: Standing | undefined

  constructor(
    private readonly manifest: Counted,
    private readonly corrected: Map<string, readonly VoteLine[] | undefined>,
    private readonly at: number | undefined,
  ) {
    this.chains = new VoterChains(manifest)
    this.rulings = new RuledSlips(manifest)
  }

  alteredPaper(named: ReadonlyMap<number, ReadonlySet<string>>): number | undefined {
    return this.chains.alteredPaper(named)
  }

  ended(fault: RecountFault | undefined): Recount {
    const { slips, votes, standing } = this
    return { slips, batches: this.batch?.number ?? 0, votes, ...(standing && { standing }), fault }
  }

  begin(row: BatchRow): RecountFault | undefined {
    const unfinished = this.endBatch()
    if (unfinished) return unfinished
    const where = `batch ${row.number}`
    const number = (this.batch?.number ?? 0) + 1
    if (row.number !== number) return { code: 'BATCH_MISSING', where: `batch ${number}` }
    if (row.previousHash !== (this.batch?.hash ?? '')) return { code: 'CHAIN_BROKEN', where }
    const { contestId } = this.manifest
    const slipIds = row.slips.map(({ slipId }) => slipId)
    if (checkpointOf({ ...row, contestId, slipIds }).hash !== row.hash)
      return { code: 'BATCH_ALTERED', where }
    if (merkleRoot(row.slips.map(({ hash }) => hash)) !== row.merkleRoot)
      return { code: 'BATCH_ALTERED', where }
    this.batch = row
    this.place = 0
    this.lines = []
    return undefined
  }

  add(row: SlipRow): RecountFault | undefined {
    const where = slipIdOf({ ...row, contestId: this.manifest.contestId })
    const expected = this.batch?.slips[this.place]
    if (!this.batch || row.batch !== this.batch.number) return { code: 'SLIP_ADDED', where }
    if (expected?.slipId !== where) {
      const at = this.batch.slips.findIndex(({ slipId }) => slipId === where)
      if (at < 0) return { code: 'SLIP_ADDED', where }
      if (at < this.place) return { code: 'SLIP_TWICE', where }
      return { code: 'SLIP_MISSING', where: expected?.slipId ?? where }
    }
    this.place += 1
    if (expected.hash !== row.hash) return { code: 'SLIP_ALTERED', where }
    const fault = row.corrects ? this.correct(row, row.corrects, where) : this.chains.follow(row, where)
    if (fault) return fault
    this.lines.push(...row.lines)
    this.slips += 1
    for (const { entryId, votes } of row.lines) this.votes[entryId] = (this.votes[entryId] ?? 0) + votes
    if (this.corrected.has(where)) this.corrected.set(where, row.lines)
    return undefined
  }

  private correct(row: SlipRow, corrects: Correction, where: string): RecountFault | undefined {
    const facts = { ...row, contestId: this.manifest.contestId, state: {} }
    if (row.voter !== RULING_VOTER || slipHashOf(facts, row.seal) !== row.hash)
      return { code: 'SLIP_ALTERED', where }
    const fault = this.rulings.follow(corrects, where)
    if (fault) return fault
    const isAnnulment = corrects.kind === 'annul'
    const given: VoteLine[] = []
    for (const slipId of corrects.slipIds) {
      const lines = this.corrected.get(slipId)
      const holder = this.held.get(slipId)
      // Taken once at a time, and given back only by the ruling that took it.
      if (!lines || holder !== (isAnnulment ? undefined : corrects.rulingId))
        return { code: 'CORRECTION_WRONG', where }
      given.push(...lines)
      if (isAnnulment) this.held.set(slipId, corrects.rulingId)
      else this.held.delete(slipId)
    }
    const expected = isAnnulment ? negated(given) : sumLines(given)
    return sameVotes(expected, sumLines(row.lines)) ? { code: 'CORRECTION_WRONG', where } : undefined
  }

  private endBatch(): RecountFault | undefined {
    if (!this.batch) return undefined
    const missing = this.batch.slips[this.place]
    if (missing) return { code: 'SLIP_MISSING', where: missing.slipId }
    const { number, hash } = this.batch
    if (number === this.at) this.standing = { votes: { ...this.votes }, hash }
    const where = `batch ${number}`
    // A slip that was altered is named when its account's chain comes to it, which may be later.
    if (sameVotes(this.batch.sums, sumLines(this.lines))) this.wrongSum ??= { code: 'SUM_DIFFERS', where }
    return undefined
  }

  finish(): RecountFault | undefined {
    const unfinished = this.endBatch()
    if (unfinished) return unfinished
    const { batches, lastHash, votes } = this.manifest
    const number = this.batch?.number ?? 0
    if (number !== batches) return { code: 'BATCH_MISSING', where: `batch ${number + 1}` }
    if ((this.batch?.hash ?? '') !== lastHash) return { code: 'CHAIN_BROKEN', where: `batch ${number}` }
    const gap = this.chains.gap()
    if (gap !== undefined) return { code: 'SLIP_MISSING', where: gap }
    if (this.wrongSum) return this.wrongSum
    const ruled = this.rulings.left()
    if (ruled) return ruled
    const different = sameVotes(votes, this.votes)
    if (different) return { code: 'COUNT_DIFFERS', where: different }
    return rankFault(this.manifest, this.votes)
  }
}
