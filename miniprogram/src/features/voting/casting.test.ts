import type { VoteLine } from '#shared/model/vote'
import type { Kept } from '@/api/kept'
import type { ClientReply } from '@/api/refusal'
import { type CastEnd, openCasting } from './casting'
import { pendingCastsIn } from './pendingCasts'
import { receiptsIn } from './receipts'

const contestId = 'hebei-2020'
const today = '2020-11-28'
const lines = [{ entryId: 'hebei-2020-001', votes: 3 }]
const wish = { contestId, lines, day: today, title: '《沙窝》' }

type Answer = ClientReply<'voting', 'castVotes'>

/** What a phone keeps when the app is closed. */
const storageOf = (): Kept => {
  const places = new Map<string, string>()
  return {
    read: (name) => (places.has(name) ? JSON.parse(places.get(name) as string) : ''),
    write: (name, value) => void places.set(name, JSON.stringify(value)),
  }
}

/** A ledger that forgets nothing and counts a key once, behind a line that can break at either end. */
const openLedger = () => {
  const slips: { key: string; account: string; lines: readonly VoteLine[]; day: string }[] = []
  const answerOf = (key: string, day: string): Answer => ({
    ok: true,
    value: {
      receipt: `receipt of ${key}`,
      slip: { window: day, revision: 1, day, castAt: 1, lines: [], key, hash: key },
      left: { votes: 7, ballots: null, nextDayAt: 2 },
      given: {},
    },
  })
  return {
    slips,
    day: today,
    /** What happens to the next calls, in turn; afterwards all is well. */
    line: [] as ('lost on the way' | 'answer lost' | Answer)[],
    answerOf,
    write(account: string, key: string, wanted: readonly VoteLine[]): Answer {
      const known = slips.find((slip) => slip.key === key)
      if (!known) slips.push({ account, key, lines: wanted, day: this.day })
      return answerOf(key, known?.day ?? this.day)
    },
  }
}

const lost: Answer = { ok: false, error: { code: 'LOST_REPLY', during: 'write' } }

interface World {
  storage: Kept
  ledger: ReturnType<typeof openLedger>
  account: string
  now: number
}

const newWorld = (): World => ({
  storage: storageOf(),
  ledger: openLedger(),
  account: 'voter-1',
  now: 1_000_000,
})

/** One run of the app in that world. */
const openApp = (world: World) => {
  const { storage, ledger } = world
  const ends: { end: CastEnd; isResumed: boolean }[] = []
  const sent: { key: string; receipt: string | undefined }[] = []
  let isClosed = false
  const never = new Promise<never>(() => undefined)
  let keys = 0
  const casting = openCasting({
    account: () => world.account,
    pending: pendingCastsIn(storage),
    receipts: receiptsIn(storage),
    send: async (cast, receipt) => {
      if (isClosed) return never
      sent.push({ key: cast.key, receipt })
      const fate = ledger.line.shift()
      if (fate === 'lost on the way') return lost
      if (fate !== undefined && fate !== 'answer lost') return fate
      const answer = ledger.write(cast.account, cast.key, cast.lines)
      return fate === 'answer lost' ? lost : answer
    },
    mine: async () => {
      if (isClosed) return never
      const slips = ledger.slips
        .filter(({ account }) => account === world.account)
        .map(({ key, day }) => ({
          window: day,
          revision: 1,
          day,
          castAt: 1,
          lines: [],
          key,
          hash: key,
          batch: null,
        }))
      const left = { votes: 10, ballots: null, nextDayAt: 2 }
      return { ok: true, value: { today: ledger.day, left, given: {}, receipt: null, slips, next: null } }
    },
    clock: () => world.now,
    newKey: () => `key-${world.account}-${++keys}-${world.now}`,
    pause: async (ms) => {
      world.now += ms
    },
    onEnd: (end, isResumed) => ends.push({ end, isResumed }),
  })
  return {
    casting,
    ends,
    sent,
    close: () => {
      isClosed = true
    },
  }
}

const settled = async () => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
}

const pendingOf = (world: World, account = world.account) => pendingCastsIn(world.storage).of(account)

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
  for (let tap = 0; tap < 10; tap++) app.casting.cast(wish)
  await settled()
  expect(world.ledger.slips).toHaveLength(1)
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
