import type { ClockState, DemoClock } from './demoClock'

/** The demo clock as its users see it: a change is kept, and resolves when the timers that it made due have run. */
export interface CloudClock {
  now(): number
  readonly state: ClockState
  jumpTo(instant: number): Promise<void>
  shift(milliseconds: number): Promise<void>
  freeze(): Promise<void>
  unfreeze(): Promise<void>
}

export function cloudClock(
  clock: DemoClock,
  changed: (from: number, to: number) => Promise<void>,
): CloudClock {
  const change = (make: () => void) => {
    const from = clock.now()
    make()
    return changed(from, clock.now())
  }
  return {
    now: () => clock.now(),
    get state() {
      return clock.state
    },
    jumpTo: async (instant) => change(() => clock.jumpTo(instant)),
    shift: async (milliseconds) => change(() => clock.shift(milliseconds)),
    freeze: async () => change(() => clock.freeze()),
    unfreeze: async () => change(() => clock.unfreeze()),
  }
}
