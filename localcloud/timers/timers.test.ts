import { type ProbeCloud, probe, startProbeCloud } from '../fixtures/probeCloud'

const MIDNIGHT = Date.parse('2020-11-26T00:00:00+08:00')
const DAY = 86_400_000
const trigger = (name: string, config: string) => ({ name, type: 'timer', config }) as const

let cloud: ProbeCloud
const ran = () =>
  cloud.calls
    .latest()
    .flatMap((call) => (call.source === 'timer' ? [call.action] : []))
    .reverse()

async function start(triggers: ReturnType<typeof trigger>[], timers = true) {
  cloud = await startProbeCloud({
    functions: [{ ...probe, triggers }],
    timers,
    // One after the other: calls are told in the order in which they ended.
    instancesPerFunction: 1,
    startAt: MIDNIGHT - DAY + 1,
  })
  await cloud.clock.freeze()
}
afterEach(() => cloud.remove())

test('a jump runs each timer that came due on the way once, in the order in which they were due', async () => {
  await start([
    trigger('everySecond', '* * * * * * *'),
    trigger('atMidnight', '0 0 0 * * * *'),
    trigger('atTen', '0 0 22 * * * *'),
    trigger('nextYear', '0 0 0 1 1 * 2021'),
  ])
  await cloud.clock.jumpTo(MIDNIGHT + 500)
  expect(ran()[0]).toBe('atTen')
  expect(ran().sort()).toEqual(['atMidnight', 'atTen', 'everySecond'])
})

test('a timer is told by the environment, has no openid, and knows when it was due', async () => {
  await start([trigger('atTen', '0 0 22 * * * *')])
  await cloud.clock.jumpTo(MIDNIGHT)
  const [call] = cloud.calls.latest()
  expect(call).toMatchObject({ source: 'timer', openid: null, action: 'atTen', code: null })
  expect(await cloud.fireTimer('probe', 'atTen')).toMatchObject({
    result: {
      triggerSource: 'timer',
      event: { Type: 'Timer', TriggerName: 'atTen', Time: '2020-11-25T16:00:00Z', Message: '' },
    },
  })
})

test('a jump back runs nothing, and what was due before is due again', async () => {
  await start([trigger('atMidnight', '0 0 0 * * * *')])
  await cloud.clock.jumpTo(MIDNIGHT)
  await cloud.clock.jumpTo(MIDNIGHT - DAY / 2)
  expect(ran()).toEqual(['atMidnight'])
  await cloud.clock.jumpTo(MIDNIGHT)
  expect(ran()).toEqual(['atMidnight', 'atMidnight'])
})

test('while time runs, timers fire by themselves; frozen, they rest', async () => {
  await start([trigger('everySecond', '* * * * * * *')])
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(ran()).toEqual([])
  await cloud.clock.unfreeze()
  await new Promise((resolve) => setTimeout(resolve, 2_300))
  expect(ran().length).toBeGreaterThanOrEqual(1)
  expect(ran().length).toBeLessThanOrEqual(3)
})

test('where timers are by hand, neither time nor a jump fires one', async () => {
  await start([trigger('everySecond', '* * * * * * *')], false)
  await cloud.clock.unfreeze()
  await cloud.clock.shift(DAY)
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  expect(ran()).toEqual([])
  await cloud.fireTimer('probe', 'everySecond')
  expect(ran()).toEqual(['everySecond'])
  await expect(cloud.fireTimer('probe', 'never')).rejects.toThrow('no timer named never')
})

test('a run that is still going is not doubled', async () => {
  await start([trigger('atTen', '0 0 22 * * * *')], false)
  const [one, two] = await Promise.all([cloud.fireTimer('probe', 'atTen'), cloud.fireTimer('probe', 'atTen')])
  expect(one.requestId).toBe(two.requestId)
})
