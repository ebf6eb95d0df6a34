/** The clock's layout in shared memory: this file runs on both sides, in the cloud and in its function workers. */
export const OFFSET = 0
/** NaN while time runs. */
export const FROZEN_AT = 1
export const DEMO_CLOCK_CELLS = 2

export function readClock(cells: Float64Array, machineNow: () => number): number {
  const frozenAt = cells[FROZEN_AT] as number
  return Number.isNaN(frozenAt) ? machineNow() + (cells[OFFSET] as number) : frozenAt
}
