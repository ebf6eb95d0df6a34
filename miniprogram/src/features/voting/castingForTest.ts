// A voter's phone, the ledger at the other end, and the line between them: for the tests of casting.
import type { VoteLine } from '#shared/model/vote'
import type { Kept } from '@/api/kept'
import type { ClientReply } from '@/api/refusal'
import { type CastEnd, openCasting } from './casting'
import { pendingCastsIn } from './pendingCasts'
import { receiptsIn } from './receipts'

export const contestId = 'hebei-2020'
export const today = '2020-11-28'
const lines = [{ entryId: 'hebei-2020-001', votes: 3 }]
export const wish = { contestId, lines, day: today, title: '《沙窝》' }

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

export interface World {
  storage: Kept
  ledger: ReturnType<typeof openLedger>
  account: string
  now: number
}

export const newWorld = (): World => ({
  storage: storageOf(),
  ledger: openLedger(),
  account: 'voter-1',
  now: 1_000_000,
})

const waitsAwake = (world: World) => async (ms: number) => {
  world.now += ms
}

/** One run of the app in that world. */
export const openApp = (world: World, pause: (ms: number) => Promise<void> = waitsAwake(world)) => {
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
    pause,
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

export const settled = async () => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
}

export const pendingOf = (world: World, account = world.account) => pendingCastsIn(world.storage).of(account)
