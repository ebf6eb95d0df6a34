import { readClock } from '../clock/sharedClock'

/**
 * Lets `Date` in a function worker follow the demo clock. Only the present moment changes: a date made from
 * numbers or text is what it always was, and monotonic time (`performance.now`, timers) is left alone.
 */
export function installClockedDate(memory: SharedArrayBuffer): void {
  const MachineDate = globalThis.Date
  const machineNow = MachineDate.now
  const cells = new Float64Array(memory)
  const now = () => readClock(cells, machineNow)

  // A function and not a class, because `Date()` without `new` answers with text.
  function ClockedDate(...parts: unknown[]): Date | string {
    if (!new.target) return new MachineDate(now()).toString()
    return Reflect.construct(MachineDate, parts.length === 0 ? [now()] : parts, new.target) as Date
  }
  Object.setPrototypeOf(ClockedDate, MachineDate)
  Object.defineProperty(ClockedDate, 'name', { value: 'Date' })
  Object.defineProperty(ClockedDate, 'length', { value: MachineDate.length })
  ClockedDate.prototype = MachineDate.prototype
  ClockedDate.prototype.constructor = ClockedDate as unknown as DateConstructor
  ClockedDate.now = now
  globalThis.Date = ClockedDate as unknown as DateConstructor
}
