import { fork } from 'node:child_process'
import path from 'node:path'
import { type BenchCloud, openBenchCloud } from '../../tests/bench/benchCloud'
import { type Contestant, contestants } from '../../tests/bench/contestants'
import type { LoadOrder, LoadReport } from '../../tests/bench/load'
import type { Measured } from '../report'

// Six instances a function: with fewer, a commit of the local database is shared by one or two writes.
// Side by side, in turns and in one run: the machine's speed drifts, ratios of neighbours hold.
const CALLERS = 32
const WARM_UP_CALLS = 15_000
const FAR_WARM_UP_CALLS = 3_000
const ROUNDS = 5
const CALLS_A_ROUND = 2_000

const progress = (line: string) => process.stderr.write(`${line}\n`)

export const startLoad = () =>
  fork(path.resolve(__dirname, '../../tests/bench/load.ts'), { execArgv: ['--import', 'tsx'] })

export const runLoad = (load: ReturnType<typeof fork>, order: LoadOrder): Promise<LoadReport> =>
  new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the load process ended'))
    load.once('exit', ended)
    load.once('message', (message) => {
      load.off('exit', ended)
      resolve(message as LoadReport)
    })
    load.send(order)
  })

const measure = async ({ cloud, tokens }: BenchCloud, those: readonly Contestant[], warmUpCalls: number) => {
  const load = startLoad()
  const run = (contestant: Contestant, calls: number) =>
    runLoad(load, {
      url: cloud.url,
      functionName: contestant.functionName,
      callers: CALLERS,
      ...contestant.order(tokens, calls),
    })

  for (const contestant of those) {
    progress(`预热 ${contestant.name} …`)
    await run(contestant, warmUpCalls)
  }
  const rounds: Record<string, { rate: number; p95: number }>[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const one: Record<string, { rate: number; p95: number }> = {}
    for (const contestant of those) {
      const { accepted, seconds, p95 } = await run(contestant, CALLS_A_ROUND)
      one[contestant.name] = { rate: accepted / seconds, p95 }
    }
    progress(
      `第 ${round + 1}/${ROUNDS} 轮 ${Object.entries(one)
        .map(([name, { rate }]) => `${name} ${rate.toFixed(0)}/s`)
        .join('  ')}`,
    )
    rounds.push(one)
  }
  load.kill()
  return rounds
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

// What a request needs to the database of a cloud and back, at the least.
const ROUND_TRIP_MS = 5

/** The same two, where each call has a way to go: four calls are four ways. */
const measureFarAway = async (): Promise<Measured> => {
  const far = contestants.filter(({ name }) => name === 'castVotes' || name === 'readCheckInsert')
  const callsInAll = far.length * (FAR_WARM_UP_CALLS + ROUNDS * CALLS_A_ROUND)
  const bench = await openBenchCloud({ accounts: callsInAll / 10 + far.length, roundTripMs: ROUND_TRIP_MS })
  try {
    const rounds = await measure(bench, far, FAR_WARM_UP_CALLS)
    return {
      name: `ratio.readCheckInsertAt${ROUND_TRIP_MS}ms`,
      value: median(rounds.map((one) => (one.castVotes?.rate ?? 0) / (one.readCheckInsert?.rate ?? 1))),
      unit: '',
      goal: { atLeast: 2.5 },
    }
  } finally {
    await bench.close()
  }
}

/** How fast casts are beside other ways to write a vote, in turns on one cloud. */
export const measureSpeeds = async (): Promise<Measured[]> => [
  ...(await measureSideBySide()),
  await measureFarAway(),
]

const measureSideBySide = async (): Promise<Measured[]> => {
  const callsInAll = contestants.length * (WARM_UP_CALLS + ROUNDS * CALLS_A_ROUND)
  const bench = await openBenchCloud({ accounts: callsInAll / 10 + contestants.length })
  try {
    const rounds = await measure(bench, contestants, WARM_UP_CALLS)
    const ratio = (other: string) =>
      median(rounds.map((one) => (one.castVotes?.rate ?? 0) / (one[other]?.rate ?? 1)))
    const rate = (name: string) => median(rounds.map((one) => one[name]?.rate ?? 0))
    return [
      { name: 'ratio.bareInsert', value: ratio('bareInsert'), unit: '', goal: { atLeast: 0.85 } },
      {
        name: 'ratio.transactionCounter',
        value: ratio('transactionCounter'),
        unit: '',
        goal: { atLeast: 3 },
      },
      { name: 'ratio.readCheckInsert', value: ratio('readCheckInsert'), unit: '', goal: { atLeast: 2.5 } },
      { name: 'ratio.emptyCall', value: ratio('emptyCall'), unit: '' },
      { name: 'castsPerSecond', value: rate('castVotes'), unit: '次/秒' },
      { name: 'castMs.p95', value: median(rounds.map((one) => one.castVotes?.p95 ?? 0)), unit: 'ms' },
    ]
  } finally {
    await bench.close()
  }
}
