import type { Scoring } from './panelScoring'
import type { Reading } from './readings'

export interface JurorLean {
  readonly personId: string
  readonly works: number
  /** Of what they gave, in hundredths. */
  readonly mean: number
  /** Above or below what the others gave the same works, on average; null where nobody else read them. */
  readonly lean: number | null
  /** Works that they see far from how the others do. */
  readonly far: number
}

export interface FarReading {
  readonly entryId: string
  readonly personId: string
  readonly total: number
  /** Of the others who read the work. */
  readonly others: number
}

export interface Agreement {
  /** In hundredths, at most 100; null where it says nothing: one work, one reader each, everything equal. */
  readonly agreement: number | null
  readonly jurors: readonly JurorLean[]
  /** The farthest first. Shown, and nothing is made of it. */
  readonly far: readonly FarReading[]
}

const HUNDREDTHS = 100
/** So many readers make one of them stand out. */
const LEAST_READERS = 3
const SPREADS = 2
const LEAST_SHARE = 0.1

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

const middleOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other)
  const half = Math.floor((sorted.length - 1) / 2)
  const middle = sorted.slice(half, sorted.length - half)
  return Math.round(sumOf(middle) / middle.length)
}

interface Spreads {
  /** Mean squares between works and within a work; within is null where no work has two readers. */
  readonly between: number
  readonly within: number | null
  /** Readers a work, as the analysis of variance counts uneven ones. */
  readonly readers: number
}

/** Of one-way analysis of variance: jurors need not have read the same works. */
const spreadsOf = (works: readonly (readonly number[])[]): Spreads => {
  const all = works.flat()
  const bySum = sumOf(works.map((totals) => sumOf(totals) ** 2 / totals.length))
  const free = all.length - works.length
  const readers =
    (all.length - sumOf(works.map(({ length }) => length ** 2)) / all.length) / (works.length - 1)
  return {
    between: (bySum - sumOf(all) ** 2 / all.length) / (works.length - 1),
    within: free > 0 ? (sumOf(all.map((total) => total ** 2)) - bySum) / free : null,
    readers,
  }
}

/** The intraclass correlation, ICC(1): how much of all difference lies between works, and not between jurors. */
const correlationOf = ({ between, within, readers }: Spreads): number | null => {
  if (within === null) return null
  const whole = between + (readers - 1) * within
  return whole > 0 ? Math.round((HUNDREDTHS * (between - within)) / whole) : null
}

/** How far jurors agree, who gives more or less than the others on the same works, and which totals stand apart. */
export const agreementOf = (scoring: Scoring, readings: readonly Reading[]): Agreement => {
  const works = new Map<string, Reading[]>()
  for (const reading of readings) {
    const own = works.get(reading.entryId) ?? []
    own.push(reading)
    works.set(reading.entryId, own)
  }
  const spreads =
    works.size > 1 ? spreadsOf([...works.values()].map((own) => own.map(({ total }) => total))) : undefined
  const farFrom = Math.max(SPREADS * Math.sqrt(spreads?.within ?? 0), LEAST_SHARE * scoring.most)
  const othersOf = ({ entryId, personId }: Reading): number[] =>
    (works.get(entryId) ?? []).flatMap((one) => (one.personId === personId ? [] : one.total))
  const far = readings
    .map((reading) => ({ reading, others: othersOf(reading) }))
    .filter(({ others }) => others.length >= LEAST_READERS - 1)
    .map(({ reading: { entryId, personId, total }, others }) => ({
      ...{ entryId, personId, total, others: middleOf(others) },
    }))
    .filter(({ total, others }) => scoring.mode === 'scores' && Math.abs(total - others) >= farFrom)
    .sort((one, other) => Math.abs(other.total - other.others) - Math.abs(one.total - one.others))

  const jurors = [...new Set(readings.map(({ personId }) => personId))].map((personId) => {
    const own = readings.filter((reading) => reading.personId === personId)
    const beside = own.flatMap((reading) => {
      const others = othersOf(reading)
      return others.length > 0 ? [reading.total - sumOf(others) / others.length] : []
    })
    return {
      personId,
      works: own.length,
      mean: Math.round(sumOf(own.map(({ total }) => total)) / own.length),
      lean: beside.length > 0 ? Math.round(sumOf(beside) / beside.length) : null,
      far: far.filter((one) => one.personId === personId).length,
    }
  })
  return { agreement: spreads ? correlationOf(spreads) : null, jurors, far }
}
