import { type ProbeCloud, startProbeCloud } from '../fixtures/probeCloud'
import { DemoClock } from './demoClock'

const MIDNIGHT = Date.parse('2020-11-26T00:00:00+08:00')
const HOUR = 3_600_000

describe('the clock itself', () => {
  test('runs with the machine until told otherwise, then with an offset', () => {
    const clock = new DemoClock()
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(100)
    clock.jumpTo(MIDNIGHT)
    expect(clock.now() - MIDNIGHT).toBeLessThan(1_000)
    clock.shift(HOUR)
    expect(clock.now() - MIDNIGHT - HOUR).toBeLessThan(1_000)
  })

  test('stands still when frozen, jumps while it does, and goes on from there', () => {
    const clock = new DemoClock({ offset: 0, frozenAt: MIDNIGHT })
    expect(clock.now()).toBe(MIDNIGHT)
    clock.jumpTo(MIDNIGHT + HOUR)
    expect(clock.now()).toBe(MIDNIGHT + HOUR)
    clock.unfreeze()
    expect(clock.now() - MIDNIGHT - HOUR).toBeLessThan(1_000)
    expect(clock.state.frozenAt).toBeNull()
  })

  test.each([Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY, 1e18])('refuses %p as an instant', (junk) => {
    expect(() => new DemoClock().jumpTo(junk)).toThrow(RangeError)
  })
})

describe('the clock of a cloud', () => {
  let cloud: ProbeCloud
  beforeEach(async () => {
    cloud = await startProbeCloud()
  })
  afterEach(() => cloud.remove())

  test('is what a function sees in every way of asking, and what the database writes', async () => {
    cloud.clock.freeze()
    await cloud.clock.jumpTo(MIDNIGHT)
    expect(await cloud.ask('now')).toMatchObject({
      now: MIDNIGHT,
      made: new Date(MIDNIGHT).toISOString(),
      text: expect.stringContaining('Nov 25 2020 16:00:00'),
    })
    expect(await cloud.ask('serverDate')).toBe(MIDNIGHT)
  })

  test('a jump is seen at once by a function that is running', async () => {
    await cloud.ask('echo')
    await cloud.clock.jumpTo(MIDNIGHT)
    const running = cloud.ask<{ now: number }>('watchClock', { until: MIDNIGHT + HOUR })
    await new Promise((resolve) => setTimeout(resolve, 50))
    const jumpedAt = performance.now()
    await cloud.clock.shift(HOUR)
    expect((await running).now).toBeGreaterThanOrEqual(MIDNIGHT + HOUR)
    expect(performance.now() - jumpedAt).toBeLessThan(1_000)
  })

  test('a date made from numbers or text is what it always was', async () => {
    await cloud.clock.jumpTo(MIDNIGHT)
    const { midnight } = await cloud.ask<{ midnight: number }>('watchClock', { until: 0 })
    expect(midnight).toBe(new Date(2020, 0, 1).getTime())
  })

  test('monotonic time takes no notice', async () => {
    const before = await cloud.ask<{ steady: number }>('now')
    await cloud.clock.shift(100 * HOUR)
    const after = await cloud.ask<{ steady: number }>('now')
    expect(after.steady - before.steady).toBeLessThan(10_000)
    expect(after.steady).toBeGreaterThan(before.steady)
  })
})

test('the clock outlives a restart', async () => {
  const first = await startProbeCloud({ startAt: MIDNIGHT - HOUR })
  expect(first.clock.now() - MIDNIGHT + HOUR).toBeLessThan(5_000)
  await first.clock.jumpTo(MIDNIGHT)
  await first.clock.freeze()
  const frozenAt = first.clock.now()
  await first.close()
  const second = await startProbeCloud({ dataDir: first.dataDir, startAt: 0 })
  expect(second.clock.now()).toBe(frozenAt)
  await second.remove()
})
