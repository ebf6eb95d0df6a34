import { DEMO_CLOCK_CELLS, FROZEN_AT, OFFSET, readClock } from './sharedClock'

export interface ClockState {
  /** Added to the machine's clock while time runs. */
  readonly offset: number
  /** The instant at which time stands still, or null while it runs. */
  readonly frozenAt: number | null
}

/**
 * The time of the whole cloud. It lives in shared memory, so that a function that is running sees a jump
 * at its next look at the clock.
 */
export class DemoClock {
  readonly memory = new SharedArrayBuffer(DEMO_CLOCK_CELLS * Float64Array.BYTES_PER_ELEMENT)
  private readonly cells = new Float64Array(this.memory)

  constructor(state: ClockState = { offset: 0, frozenAt: null }) {
    this.cells[OFFSET] = state.offset
    this.cells[FROZEN_AT] = state.frozenAt ?? Number.NaN
  }

  now(): number {
    return readClock(this.cells, Date.now)
  }

  get state(): ClockState {
    const frozenAt = this.cells[FROZEN_AT] ?? Number.NaN
    return { offset: this.cells[OFFSET] ?? 0, frozenAt: Number.isNaN(frozenAt) ? null : frozenAt }
  }

  jumpTo(instant: number): void {
    if (!isInstant(instant)) throw new RangeError(`not an instant: ${instant}`)
    // Offset first: were the clock thawed between the two writes, it would already run from the new instant.
    this.cells[OFFSET] = instant - Date.now()
    if (this.state.frozenAt !== null) this.cells[FROZEN_AT] = instant
  }

  shift(milliseconds: number): void {
    this.jumpTo(this.now() + milliseconds)
  }

  freeze(): void {
    if (this.state.frozenAt !== null) return
    this.cells[FROZEN_AT] = this.now()
  }

  unfreeze(): void {
    const { frozenAt } = this.state
    if (frozenAt === null) return
    this.cells[OFFSET] = frozenAt - Date.now()
    this.cells[FROZEN_AT] = Number.NaN
  }
}

/** What both `Date` and the documents can hold: whole milliseconds within the years 1970 to 9999. */
function isInstant(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 253_402_300_800_000
}
