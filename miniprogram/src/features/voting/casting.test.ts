import { contestId, newWorld, openApp, pendingOf, settled, wish } from './castingForTest'

test('a cast is written down, sent, answered and struck out, and its receipt goes with the next one', async () => {
  const world = newWorld()
  const app = openApp(world)
  app.casting.cast(wish)
  expect(pendingOf(world)).toMatchObject([wish])
  expect(app.casting.standing(contestId).phase).toBe('sending')
  await settled()
  expect(app.casting.standing(contestId).phase).toBe('counted')
  expect(pendingOf(world)).toEqual([])
  expect(app.ends).toMatchObject([{ end: { kind: 'counted' }, isResumed: false }])

  world.now += 1_000
  app.casting.cast(wish)
  await settled()
  expect(app.sent.map(({ receipt }) => receipt)).toEqual([undefined, `receipt of ${app.sent[0]?.key}`])
})

test('ten taps are one cast', async () => {
  const world = newWorld()
  const app = openApp(world)
  const taken = Array.from({ length: 10 }, () => app.casting.cast(wish))
  await settled()
  expect(world.ledger.slips).toHaveLength(1)
  // Only the tap that was taken resets what the person chose.
  expect(taken).toEqual([true, ...Array<boolean>(9).fill(false)])
})

test('ten taps a second are one cast, also where the answers come between them', async () => {
  const world = newWorld()
  const app = openApp(world)
  for (let tap = 0; tap < 10; tap++) {
    app.casting.cast(wish)
    await settled()
    world.now += 100
  }
  expect(world.ledger.slips).toHaveLength(1)
  world.now += 1_000
  app.casting.cast(wish)
  await settled()
  expect(world.ledger.slips).toHaveLength(2)
})

test('a lost reply is asked for again with the same key, and counts once', async () => {
  const world = newWorld()
  world.ledger.line = ['answer lost', 'lost on the way', 'answer lost']
  const app = openApp(world)
  const phases: string[] = []
  app.casting.watch(() => phases.push(app.casting.standing(contestId).phase))
  app.casting.cast(wish)
  await settled()
  expect(phases).toEqual(['sending', 'confirming', 'confirming', 'confirming', 'counted'])
  expect(new Set(app.sent.map(({ key }) => key)).size).toBe(1)
  expect(world.ledger.slips).toHaveLength(1)
  expect(pendingOf(world)).toEqual([])
})

const refusals = {
  KEY_REUSED: { code: 'KEY_REUSED' },
  OVER_DAILY_LIMIT: { code: 'OVER_DAILY_LIMIT', of: 'votes', atMost: 10, left: 2, nextDayAt: 5 },
  VOTING_CLOSED: { code: 'VOTING_CLOSED', closedAt: 5 },
} as const

test.each(Object.keys(refusals) as (keyof typeof refusals)[])(
  '%s ends the cast: nothing was written, and the person may vote anew',
  async (code) => {
    const world = newWorld()
    world.ledger.line = [{ ok: false, error: refusals[code] }]
    const app = openApp(world)
    app.casting.cast(wish)
    await settled()
    expect(app.casting.standing(contestId)).toMatchObject({ phase: 'refused', refusal: { code } })
    expect(pendingOf(world)).toEqual([])
    world.now += 1_000
    app.casting.cast(wish)
    await settled()
    expect(world.ledger.slips).toHaveLength(1)
    expect(new Set(app.sent.map(({ key }) => key)).size).toBe(2)
  },
)

test('too soon after the one before: it waits and goes on by itself, with the same key', async () => {
  const world = newWorld()
  world.ledger.line = [{ ok: false, error: { code: 'CAST_TOO_SOON', retryAfterMs: 4_000 } }]
  const app = openApp(world)
  const phases: string[] = []
  app.casting.watch(() => phases.push(app.casting.standing(contestId).phase))
  const startedAt = world.now
  app.casting.cast(wish)
  await settled()
  expect(phases).toEqual(['sending', 'waiting', 'counted'])
  expect(world.now - startedAt).toBe(4_000)
  expect(new Set(app.sent.map(({ key }) => key)).size).toBe(1)
  expect(world.ledger.slips).toHaveLength(1)
})

test('a busy cloud says when, and is left alone twice as long each time', async () => {
  const world = newWorld()
  world.ledger.line = [1_700, 2_900, 4_100, 3_000, 3_000].map((retryAfterMs) => ({
    ...{ ok: false, error: { code: 'BUSY', retryAfterMs } },
  }))
  const pauses: number[] = []
  const app = openApp(world, async (ms) => void pauses.push(ms))
  app.casting.cast(wish)
  await settled()
  expect(pauses).toEqual([1_700, 5_800, 16_400, 24_000, 40_000])
  expect(new Set(app.sent.map(({ key }) => key)).size).toBe(1)
  expect(world.ledger.slips).toHaveLength(1)
})

test('a wait that nobody would sit through is told instead', async () => {
  const world = newWorld()
  world.ledger.line = [{ ok: false, error: { code: 'CAST_TOO_SOON', retryAfterMs: 31_000 } }]
  const app = openApp(world)
  app.casting.cast(wish)
  await settled()
  expect(app.casting.standing(contestId)).toMatchObject({ phase: 'refused' })
  expect(world.ledger.slips).toEqual([])
})
