import type { BodyKind } from '#shared/model/installation'
import type { Band, Scheme, SchemeItem, SchemePart } from '#shared/model/scheme'
import { isGuarded } from './bodyKind'

/** The most that a part can give: what deducts gives nothing, it only takes. */
const mostOf = (part: SchemePart): number => {
  switch (part.kind) {
    case 'dates':
    case 'share':
      return Math.max(...part.bands.map(({ points }) => points))
    case 'times':
      return part.cap ?? part.atLeast * part.pointsEach
    default:
      return 0
  }
}

/** What the parts of an item add up to; null where points are only taken off its heading, or none are given. */
export const partsSum = ({ parts }: SchemeItem): number | null => {
  const giving = parts.filter(({ kind }) => kind === 'dates' || kind === 'share' || kind === 'times')
  return giving.length === 0 ? null : giving.reduce((sum, part) => sum + mostOf(part), 0)
}

export const headingsSum = ({ items }: Scheme): number =>
  items.reduce((sum, { points }) => sum + (points ?? 0), 0)

export interface BandFinding {
  readonly kind: 'gap' | 'overlap'
  readonly at: number
}

/** Figures that no band takes, or that two do, from `least` to `most`: one figure is enough where only an end is open. */
export const bandFindings = (bands: readonly Band[], least = 0, most = 100): BandFinding[] => {
  const sorted = [...bands].sort((one, other) => one.from - other.from)
  const findings: BandFinding[] = []
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return [{ kind: 'gap', at: least }]
  if (first.from > least || !first.includesFrom) findings.push({ kind: 'gap', at: least })
  for (const [index, band] of sorted.entries()) {
    const next = sorted[index + 1]
    if (!next) continue
    if (next.from < band.to) findings.push({ kind: 'overlap', at: next.from })
    else if (next.from > band.to) findings.push({ kind: 'gap', at: band.to })
    else if (band.includesTo && next.includesFrom) findings.push({ kind: 'overlap', at: band.to })
    else if (!band.includesTo && !next.includesFrom) findings.push({ kind: 'gap', at: band.to })
  }
  if (last.to < most || !last.includesTo) findings.push({ kind: 'gap', at: last.to })
  return findings
}

/** Whether this body may give points for it; what it may not stays a figure to look at. */
export const isRefusedFor = (kind: BodyKind | null, { basis }: Pick<SchemeItem, 'basis'>): boolean =>
  basis !== 'work' && isGuarded(kind)
