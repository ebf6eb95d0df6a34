import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import type { CallReply } from '../../localcloud'
import { type BenchCloud, openBenchCloud } from '../../tests/bench/benchCloud'
import { castCall } from '../../tests/bench/contestants'
import { hebeiContest } from '../../tests/fixtures/contests'
import { openAdministrator } from '../cloud/administrator'
import type { Measured } from '../report'
import { inParallel } from '../simulate/inParallel'

const { contestId } = hebeiContest
const WARM_UP_CASTS = 2_000
const CASTS = 1_000
const ROUNDS = 4
const CALLERS = 32
const DOCUMENTS_A_CALL = 500

export interface AtSize {
  readonly slips: number
  readonly castMs: number
  readonly settleMs: number
  readonly rankingMs: number
  readonly memoryMb: number
  readonly bytesPerSlip: number
}

/** Slips that were counted long ago, as many as there shall be before anybody votes. */
const fill = async ({ cloud }: BenchCloud, count: number, tell: (line: string) => void): Promise<void> => {
  const database = openAdministrator(cloud).database()
  const slipOf = (index: number) => {
    const voter = randomUUID().replaceAll('-', '')
    return {
      _id: `${contestId}:${voter}:2020-11-25:000001`,
      contestId,
      voter,
      window: '2020-11-25',
      revision: 1,
      day: '2020-11-25',
      lines: [{ entryId: `${contestId}-001`, votes: 1 }],
      state: {
        day: {
          votes: 1,
          ballots: 1,
          byEntry: { [`${contestId}-001`]: 1 },
          byCategory: { sheying: 1 },
          day: '2020-11-25',
        },
      },
      key: voter,
      castAt: 1_606_233_600_000 + index,
      paperVersion: 1,
      paperHash: 'f'.repeat(32),
      previousHash: '',
      hash: `${voter}${voter}`,
      batch: 1 + Math.floor(index / 500),
      ruling: null,
    }
  }
  for (let from = 0; from < count; from += DOCUMENTS_A_CALL) {
    const many = Math.min(DOCUMENTS_A_CALL, count - from)
    await database.collection('slips').add(Array.from({ length: many }, (_, index) => slipOf(from + index)))
    if (from > 0 && from % 100_000 === 0) tell(`已写入 ${from} 张旧选票`)
  }
}

const call = async ({ cloud }: BenchCloud, event: object, openid?: string): Promise<void> => {
  const reply: CallReply = await cloud.call('voting', event, openid === undefined ? {} : { openid })
  const result = 'result' in reply ? (reply.result as { ok: boolean }) : undefined
  if (!result?.ok) throw new Error(`refused: ${JSON.stringify(reply)}`)
}

const measureAt = async (slips: number, tell: (line: string) => void): Promise<AtSize> => {
  const bench = await openBenchCloud({ accounts: 1, instancesPerFunction: 2 })
  try {
    await fill(bench, slips, tell)
    let voters = 0
    const cast = (count: number) =>
      inParallel(CALLERS, count, () => call(bench, castCall(), `oGROW_${String(++voters).padStart(22, '0')}`))
    const settle = async (casts: number) => {
      const reply = await bench.cloud.fireTimer('voting', 'settle')
      const counted =
        'result' in reply ? (reply.result as { value?: { slips: number } }).value?.slips : undefined
      if (counted !== casts) throw new Error(`settled ${counted} of ${casts}: ${JSON.stringify(reply)}`)
    }
    await cast(WARM_UP_CASTS)
    await settle(WARM_UP_CASTS)
    const timed = async (work: () => Promise<unknown>) => {
      const startedAt = performance.now()
      await work()
      return performance.now() - startedAt
    }
    const rounds: { cast: number; settle: number; ranking: number }[] = []
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push({
        cast: await timed(() => cast(CASTS)),
        settle: await timed(() => settle(CASTS)),
        ranking: await timed(() => call(bench, { action: 'ranking', input: { contestId } })),
      })
    }
    const least = (of: 'cast' | 'settle' | 'ranking') => Math.min(...rounds.map((round) => round[of]))
    const all = slips + voters
    return {
      slips,
      castMs: least('cast') / CASTS,
      settleMs: least('settle') / CASTS,
      rankingMs: least('ranking'),
      memoryMb: process.memoryUsage().rss / 1024 / 1024,
      bytesPerSlip: statSync(bench.databaseFile).size / all,
    }
  } finally {
    await bench.close()
  }
}

/** What a cast and its counting cost, among ever more slips. */
export const measureGrowth = async (
  sizes: readonly number[],
  tell: (line: string) => void,
): Promise<Measured[]> => {
  const measured: AtSize[] = []
  for (const size of sizes) {
    tell(`${size} 张选票……`)
    measured.push(await measureAt(size, tell))
  }
  const endToEnd = ({ castMs, settleMs }: AtSize) => castMs + settleMs
  // From the second size on: the first fits into any cache and only shows where it begins.
  const base = measured[1] ?? measured[0]
  const last = measured.at(-1)
  const growth = base && last ? endToEnd(last) / endToEnd(base) : 1
  return [
    ...measured.flatMap((one) => [
      { name: `growthAt.${one.slips}.castMs`, value: one.castMs, unit: 'ms' },
      { name: `growthAt.${one.slips}.settleMs`, value: one.settleMs, unit: 'ms' },
      { name: `growthAt.${one.slips}.rankingMs`, value: one.rankingMs, unit: 'ms' },
      { name: `growthAt.${one.slips}.memoryMb`, value: one.memoryMb, unit: 'MB' },
      { name: `growthAt.${one.slips}.bytesPerSlip`, value: one.bytesPerSlip, unit: 'B' },
    ]),
    { name: 'growth', value: growth, unit: '倍', goal: { atMost: 1.3 } },
  ]
}
