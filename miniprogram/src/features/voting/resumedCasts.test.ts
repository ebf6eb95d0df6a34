import { contestId, newWorld, openApp, pendingOf, settled, today, wish } from './castingForTest'

test.each(['lost on the way', 'answer lost'] as const)(
  'an app closed after its request was %s tells at the next opening what became of it',
  async (fate) => {
    const world = newWorld()
    world.ledger.line = [fate]
    const first = openApp(world)
    first.casting.cast(wish)
    first.close()
    await settled()
    expect(pendingOf(world)).toHaveLength(1)

    world.now += 3_600_000
    const second = openApp(world)
    second.casting.resume()
    expect(second.casting.standing(contestId).phase).toBe('confirming')
    await settled()
    expect(second.ends).toMatchObject([{ end: { kind: 'counted' }, isResumed: true }])
    expect(world.ledger.slips).toHaveLength(1)
    expect(pendingOf(world)).toEqual([])
  },
)

test('a cast that never arrived does not take votes of a later day', async () => {
  const world = newWorld()
  world.ledger.line = ['lost on the way']
  const first = openApp(world)
  first.casting.cast(wish)
  first.close()
  await settled()

  world.now += 86_400_000
  world.ledger.day = '2020-11-29'
  const second = openApp(world)
  second.casting.resume()
  await settled()
  expect(second.ends).toMatchObject([{ end: { kind: 'missed' }, isResumed: true }])
  expect(world.ledger.slips).toEqual([])
  expect(pendingOf(world)).toEqual([])
})

test('a phone that slept over midnight in the middle of it does not spend votes of the new day', async () => {
  const world = newWorld()
  world.ledger.line = ['lost on the way']
  const app = openApp(world, async () => {
    world.now += 3_600_000
    world.ledger.day = '2020-11-29'
  })
  app.casting.cast(wish)
  await settled()
  expect(app.ends).toMatchObject([{ end: { kind: 'missed' } }])
  expect(world.ledger.slips).toEqual([])
})

test('a cast that arrived yesterday is found, and nothing is sent', async () => {
  const world = newWorld()
  world.ledger.line = ['answer lost']
  const first = openApp(world)
  first.casting.cast(wish)
  first.close()
  await settled()

  world.now += 86_400_000
  world.ledger.day = '2020-11-29'
  const second = openApp(world)
  second.casting.resume()
  await settled()
  expect(second.sent).toEqual([])
  expect(second.ends).toMatchObject([{ end: { kind: 'counted' } }])
})

test('a moment after midnight the request may still be under way: it is sent again', async () => {
  const world = newWorld()
  world.ledger.line = ['answer lost']
  const first = openApp(world)
  first.casting.cast(wish)
  first.close()
  await settled()

  world.now += 2_000
  world.ledger.day = '2020-11-29'
  const second = openApp(world)
  second.casting.resume()
  await settled()
  expect(second.ends).toMatchObject([{ end: { kind: 'counted' } }])
  expect(world.ledger.slips).toMatchObject([{ day: today }])
})

test('another persona neither sends nor sees what the first one left', async () => {
  const world = newWorld()
  world.ledger.line = ['lost on the way']
  const first = openApp(world)
  first.casting.cast(wish)
  first.close()
  await settled()

  world.account = 'voter-2'
  const second = openApp(world)
  second.casting.resume()
  await settled()
  expect(second.sent).toEqual([])
  second.casting.cast(wish)
  await settled()
  expect(second.sent).toMatchObject([{ receipt: undefined }])
  expect(world.ledger.slips).toMatchObject([{ account: 'voter-2' }])
  expect(pendingOf(world, 'voter-1')).toHaveLength(1)

  world.account = 'voter-1'
  const third = openApp(world)
  third.casting.resume()
  await settled()
  expect(world.ledger.slips.map(({ account }) => account)).toEqual(['voter-2', 'voter-1'])
})

test('a guest resumes nothing', async () => {
  const world = newWorld()
  world.account = ''
  const app = openApp(world)
  app.casting.resume()
  await settled()
  expect(app.sent).toEqual([])
})

test('who is signed out in the middle finds the cast again after signing in', async () => {
  const world = newWorld()
  world.ledger.line = ['answer lost', { ok: false, error: { code: 'SIGN_IN_NEEDED' } }]
  const app = openApp(world)
  app.casting.cast(wish)
  await settled()
  expect(pendingOf(world)).toHaveLength(1)
  app.casting.resume()
  await settled()
  expect(world.ledger.slips).toHaveLength(1)
  expect(pendingOf(world)).toEqual([])
})

test('a storage full of junk is an empty one', async () => {
  const world = newWorld()
  world.storage.write('jingying.pendingCasts', [null, 7, { account: 'voter-1' }, 'x'])
  const app = openApp(world)
  app.casting.resume()
  await settled()
  expect(app.sent).toEqual([])
})
