import type { SheetCell, SheetRow } from '#shared/model/sheet'
import { sheetLimits } from '#shared/model/sheet'
import { placeOf } from '#shared/rules/sheet/cellName'

const MOST_MERGES = 2_000

/** One cell over several says the same of each: a unit's name beside all its works, a heading over its columns. */
export const spreadMerged = (rows: readonly SheetRow[], merges: readonly string[]): SheetRow[] => {
  if (merges.length === 0) return [...rows]
  const byRow = new Map(
    rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]),
  )
  for (const reference of merges.slice(0, MOST_MERGES)) {
    const [from, to] = reference.split(':').map(placeOf)
    if (!from || !to) continue
    const first = byRow.get(from.row)?.get(from.column)
    if (!first) continue
    const last = Math.min(to.column, sheetLimits.columns)
    for (let row = from.row; row <= Math.min(to.row, from.row + sheetLimits.rows); row++) {
      const cells = byRow.get(row)
      // A row that holds nothing of its own stays empty.
      if (!cells) continue
      for (let column = from.column; column <= last; column++)
        if (!cells.has(column)) cells.set(column, { ...first, column })
    }
  }
  const inOrder = (cells: Map<number, SheetCell>) => [...cells.values()].sort((a, b) => a.column - b.column)
  return [...byRow].map(([row, cells]) => ({ row, cells: inOrder(cells) }))
}
