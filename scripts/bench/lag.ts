import type { CallReply } from '../../localcloud'
import type { CallRecord, LogEntry } from '../../localcloud/calls/callLog'
import { type BenchCloud, openBenchCloud } from '../../tests/bench/benchCloud'
import { contestants } from '../../tests/bench/contestants'
import { hebeiContest } from '../../tests/fixtures/contests'
import type { Measured } from '../report'
import { runLoad, startLoad } from './speeds'

const CALLERS = 32
const WARM_UP_CALLS = 4_000
const CALLS = 8_000
const LOOK_EVERY_MS = 100

interface Look {
  readonly at: number
  readonly slips: number
}

/**
 * At full load, with the timer running as deployed: how long after its acceptance a cast is in the ranking, and what
 * counting it costs. The ranking says how many casts it holds; the k-th accepted one is in it once that reaches k.
 */
export const measureLag = async (): Promise<Measured[]> => {
  const settles: CallRecord[] = []
  const log = (entry: LogEntry) => {
    if ('action' in entry && entry.action === 'settle') settles.push(entry)
  }
  const bench = await openBenchCloud({ accounts: (WARM_UP_CALLS + CALLS) / 10 + 1, timers: true, log })
  const load = startLoad()
  try {
    const cast = contestants.find(({ name }) => name === 'castVotes')
    if (!cast) throw new Error('no such contestant')
    const run = (calls: number) =>
      runLoad(load, {
        url: bench.cloud.url,
        functionName: cast.functionName,
        callers: CALLERS,
        ...cast.order(bench.tokens, calls),
      })
    const looks: Look[] = []
    const looking = setInterval(
      () => void look(bench).then((slips) => looks.push({ at: Date.now(), slips })),
      LOOK_EVERY_MS,
    )
    const warm = await run(WARM_UP_CALLS)
    const full = await run(CALLS)
    const accepted = [...warm.acceptedAt, ...full.acceptedAt]
    while ((looks.at(-1)?.slips ?? 0) < accepted.length)
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    clearInterval(looking)
    // A run is on record when it ends, and no tick is heard while one is going on.
    const ended = settles.length
    while (!settles.slice(ended).some(isIdle))
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    const lags = lagsOf(accepted, looks).slice(warm.acceptedAt.length)
    lags.sort((one, other) => one - other)
    const calls = settles.reduce((sum, { databaseCalls }) => sum + databaseCalls.length, 0)
    return [
      { name: 'lagMs.p50', value: lags[Math.floor(lags.length * 0.5)] ?? 0, unit: 'ms' },
      {
        name: 'lagMs.p95',
        value: lags[Math.floor(lags.length * 0.95)] ?? 0,
        unit: 'ms',
        goal: { atMost: 2_000 },
      },
      { name: 'dbCalls.settlePerCast', value: calls / accepted.length, unit: '次', goal: { atMost: 0.05 } },
      { name: 'castsPerSecondWhileSettling', value: full.accepted / full.seconds, unit: '次/秒' },
    ]
  } finally {
    load.kill()
    await bench.close()
  }
}

const isIdle = ({ databaseCalls }: CallRecord): boolean => databaseCalls.length === 1

const look = async ({ cloud }: BenchCloud): Promise<number> => {
  const input = { contestId: hebeiContest.contestId }
  const reply: CallReply = await cloud.call('voting', { action: 'ranking', input })
  return 'result' in reply ? ((reply.result as { value?: { slips?: number } }).value?.slips ?? 0) : 0
}

const lagsOf = (accepted: readonly number[], looks: readonly Look[]): number[] => {
  let place = 0
  return accepted.map((at, index) => {
    while ((looks[place]?.slips ?? Number.POSITIVE_INFINITY) <= index) place += 1
    return (looks[place]?.at ?? at) - at
  })
}
