/** How every measuring command speaks: a table for people, or with --json one object and nothing else. */
export interface Measured {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What it must be at least or at most; printed figures without a goal have none. */
  readonly goal?: { readonly atLeast: number } | { readonly atMost: number }
}

export const meets = ({ value, goal }: Measured): boolean => {
  if (!goal) return true
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost
}

const rounded = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 2 : 1)

const goalText = ({ goal }: Measured): string => {
  if (!goal) return ''
  return 'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`
}

const table = (measures: readonly Measured[]): string => {
  const rows = measures.map((measure) => [
    meets(measure) ? ' ' : '✗',
    measure.name,
    `${rounded(measure.value)} ${measure.unit}`.trim(),
    goalText(measure),
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** `{ "ratio.bareInsert": 1.02 }` as nested objects, the way the names read. */
const asObject = (measures: readonly Measured[]): object => {
  const root: Record<string, unknown> = {}
  for (const { name, value } of measures) {
    const keys = name.split('.')
    const last = keys.pop() as string
    let place = root
    for (const key of keys) {
      place[key] ??= {}
      place = place[key] as Record<string, unknown>
    }
    place[last] = value
  }
  return root
}

// A machine that others use too says little about milliseconds: there they are told and decide nothing.
const decides = ({ unit }: Measured): boolean => process.env.CI !== 'true' || unit !== 'ms'

/** Prints them, and fails the command where a goal is missed. */
export const report = (measures: readonly Measured[], args: readonly string[] = process.argv): void => {
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(asObject(measures))}\n`)
  else process.stdout.write(`${table(measures)}\n`)
  if (!measures.filter(decides).every(meets)) process.exitCode = 1
}
