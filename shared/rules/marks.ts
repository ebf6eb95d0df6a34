import { sha256Hex } from '#shared/lib/hash'
import { type Mark, type MarkThresholds, rulingLimits } from '#shared/model/ruling'
import type { VoteLine } from '#shared/model/vote'

/** A slip as the fraud desk looks at it. */
export interface SeenSlip {
  readonly slipId: string
  readonly voter: string
  readonly castAt: number
  readonly lines: readonly VoteLine[]
  /** Stands for a range of addresses, where one is known. */
  readonly origin?: string | undefined
  /** WeChat's risk rank of the account, where it was asked. */
  readonly risk?: number | undefined
  /** The account had never voted in this contest before these slips. */
  readonly isNew: boolean
}

type Found = Pick<Mark, 'kind' | 'entryId' | 'measured' | 'threshold'> & {
  readonly slips: readonly SeenSlip[]
}

const MINUTE_MS = 60_000
/** Faster than this nobody taps: several in one instant are a crowd and no rhythm. */
const SHORTEST_GAP_MS = 300
/** From this of WeChat's ranks on an account stands out. */
const HIGH_RISK = 3

const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Item[][] => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}

const accountsOf = (slips: readonly SeenSlip[]): number => new Set(slips.map(({ voter }) => voter)).size
const percent = (part: number, whole: number): number => Math.floor((100 * part) / Math.max(1, whole))

const bursts = (slips: readonly SeenSlip[], { burstCasts }: MarkThresholds): Found[] =>
  grouped(slips, ({ voter }) => voter).flatMap((own) => {
    const most = own.reduce((best, { castAt }, index) => {
      const within = own.slice(index).filter((later) => later.castAt - castAt < MINUTE_MS).length
      return Math.max(best, within)
    }, 0)
    if (most < burstCasts) return []
    return [{ kind: 'burst', entryId: null, slips: own, measured: most, threshold: burstCasts }]
  })

/** The longest run of casts that follow each other at the same distance. */
const longestRhythm = (slips: readonly SeenSlip[], tolerance: number): SeenSlip[] => {
  let [best, run]: [SeenSlip[], SeenSlip[]] = [[], []]
  let gap = 0
  for (const slip of slips) {
    const last = run.at(-1)
    const next = last ? slip.castAt - last.castAt : 0
    const fits =
      run.length < 2
        ? next >= SHORTEST_GAP_MS
        : Math.abs(next - gap) * 100 <= gap * tolerance && last?.voter !== slip.voter
    if (last && fits) {
      if (run.length === 1) gap = next
      run.push(slip)
    } else {
      run = last && next >= SHORTEST_GAP_MS ? [last, slip] : [slip]
      gap = next
    }
    if (run.length > best.length) best = [...run]
  }
  return best
}

const ofOneWork = (entryId: string, own: readonly SeenSlip[], all: number, at: MarkThresholds): Found[] => {
  const found: Found[] = []
  const accounts = accountsOf(own)
  const only = own.filter(({ lines }) => lines.length === 1)
  const alone = accountsOf(only)
  if (alone >= at.oneWorkAccounts && percent(alone, all) >= at.oneWorkPercent)
    found.push({ kind: 'oneWork', entryId, slips: only, measured: alone, threshold: at.oneWorkAccounts })
  const fresh = only.filter(({ isNew }) => isNew)
  const newOnes = accountsOf(fresh)
  if (newOnes >= at.newAccounts && percent(newOnes, accounts) >= at.newPercent)
    found.push({ kind: 'newAccounts', entryId, slips: fresh, measured: newOnes, threshold: at.newAccounts })
  const rhythm = longestRhythm(own, at.rhythmPercent)
  if (rhythm.length >= at.rhythmCasts)
    found.push({ kind: 'rhythm', entryId, slips: rhythm, measured: rhythm.length, threshold: at.rhythmCasts })
  for (const range of grouped(own, ({ origin }) => origin)) {
    const measured = accountsOf(range)
    if (measured >= at.addressAccounts)
      found.push({ kind: 'address', entryId, slips: range, measured, threshold: at.addressAccounts })
  }
  const asked = accountsOf(own.filter(({ risk }) => risk !== undefined))
  const risky = own.filter(({ risk }) => risk !== undefined && risk >= HIGH_RISK)
  const highOnes = accountsOf(risky)
  if (highOnes >= at.riskAccounts && percent(highOnes, asked) >= at.riskPercent)
    found.push({ kind: 'risk', entryId, slips: risky, measured: highOnes, threshold: at.riskAccounts })
  return found
}

/** What stands out in slips that were cast one after the other. Whatever is found, every vote stays counted. */
export const findMarks = (
  contestId: string,
  slips: readonly SeenSlip[],
  thresholds: MarkThresholds,
): Mark[] => {
  const inTime = [...slips].sort((one, other) => one.castAt - other.castAt)
  const all = accountsOf(inTime)
  const works = new Set(inTime.flatMap(({ lines }) => lines.map(({ entryId }) => entryId)))
  const found = [
    ...bursts(inTime, thresholds),
    ...[...works].flatMap((entryId) => {
      const own = inTime.filter(({ lines }) => lines.some((line) => line.entryId === entryId))
      return ofOneWork(entryId, own, all, thresholds)
    }),
  ]
  return found.map((one) => markOf(contestId, one))
}

const markOf = (contestId: string, { kind, entryId, slips, measured, threshold }: Found): Mark => {
  const named = slips.slice(0, rulingLimits.slipsPerMark)
  const [first, last] = [named[0] as SeenSlip, named.at(-1) as SeenSlip]
  const lines = named.flatMap((slip) => slip.lines)
  const concerned = lines.filter((line) => entryId === null || line.entryId === entryId)
  return {
    // The same slips make the same mark, however often they are looked at.
    markId: `m-${sha256Hex([contestId, kind, entryId ?? '', first.slipId].join(' ')).slice(0, 16)}`,
    ...{ contestId, kind, entryId, measured, threshold },
    slipIds: named.map(({ slipId }) => slipId),
    accounts: accountsOf(named),
    votes: concerned.reduce((sum, { votes }) => sum + votes, 0),
    firstAt: first.castAt,
    lastAt: last.castAt,
    ...{ state: 'open', note: null, rulingId: null },
  }
}
