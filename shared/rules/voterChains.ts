import type { ExportManifest, PaperRow, RecountFault, SlipRow } from '#shared/model/export'
import type { VoteState } from '#shared/model/vote'
import { paperHashOf } from './paperHash'
import { HOUR_MS, slipHashOf, slipIdOf } from './slip'
import { decideCast } from './voting'

interface Standing {
  revision: number
  hash: string
  state: VoteState
  /** Counted before the one that they follow: instances' clocks differ. */
  readonly early: Map<number, SlipRow>
}

const ALWAYS = [{ opensAt: Number.NEGATIVE_INFINITY, closesAt: Number.POSITIVE_INFINITY }]

/** Works of that version, in an hour in which it was open; instants are told to the hour. */
const isOnPaper = ({ works, windows, stop }: PaperRow, { lines, hour }: SlipRow): boolean =>
  !stop &&
  lines.every(({ entryId }) => typeof works[entryId] === 'string') &&
  windows.some(({ opensAt, closesAt }) => opensAt < hour + HOUR_MS && hour < closesAt)

/** Every account's slips, one after the other: by the rule, within its limits, each naming the one before. */
export class VoterChains {
  private readonly standings = new Map<string, Standing>()
  private readonly papers: ReadonlyMap<number, { readonly paper: PaperRow; readonly hash: string }>

  constructor(private readonly manifest: Pick<ExportManifest, 'contestId' | 'papers'>) {
    this.papers = new Map(
      manifest.papers.map((paper) => [paper.version, { paper, hash: paperHashOf(paper) }]),
    )
  }

  /** A version is another one than all the slips that name it were decided by. `named`: version → their hashes of it. */
  alteredPaper(named: ReadonlyMap<number, ReadonlySet<string>>): number | undefined {
    for (const [version, { hash }] of this.papers) if (named.get(version)?.has(hash) === false) return version
    return undefined
  }

  follow(row: SlipRow, where: string): RecountFault | undefined {
    const chain = `${row.voter}:${row.window}`
    const standing = this.standings.get(chain) ?? { revision: 0, hash: '', state: {}, early: new Map() }
    this.standings.set(chain, standing)
    if (row.revision <= standing.revision || standing.early.has(row.revision))
      return { code: 'SLIP_TWICE', where }
    standing.early.set(row.revision, row)
    for (;;) {
      const next = standing.early.get(standing.revision + 1)
      if (!next) return undefined
      standing.early.delete(next.revision)
      const fault = this.advance(standing, next)
      if (fault) return fault
    }
  }

  private advance(standing: Standing, row: SlipRow): RecountFault | undefined {
    const where = slipIdOf({ ...row, contestId: this.manifest.contestId })
    const known = this.papers.get(row.paperVersion)
    if (!known) return { code: 'PAPER_UNKNOWN', where }
    const { rule, works } = known.paper
    if (!isOnPaper(known.paper, row)) return { code: 'NOT_ON_PAPER', where }
    const decision = decideCast({ rule, works, windows: ALWAYS }, standing.state, row.lines, row.day, 0)
    if (!decision.ok) return { code: 'LIMIT_BROKEN', where }
    const facts = { ...row, contestId: this.manifest.contestId, state: decision.value }
    if (row.previousHash !== standing.hash || slipHashOf(facts, row.seal) !== row.hash)
      return { code: 'SLIP_ALTERED', where }
    // It is what it was, and by a paper that is not published.
    if (row.paperHash !== known.hash) return { code: 'PAPER_UNKNOWN', where }
    standing.revision = row.revision
    standing.hash = row.hash
    standing.state = decision.value
    return undefined
  }

  /** The first slip that others follow and that is not there. */
  gap(): string | undefined {
    const { contestId } = this.manifest
    for (const [chain, { revision, early }] of this.standings) {
      if (early.size === 0) continue
      const [voter = '', window = ''] = chain.split(':')
      return slipIdOf({ contestId, voter, window, revision: revision + 1 })
    }
    return undefined
  }
}
