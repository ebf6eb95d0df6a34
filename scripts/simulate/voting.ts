import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { instantOf } from '#shared/lib/day'
import { hebeiContest } from '../../tests/fixtures/contests'
import { hebeiWorks } from '../../tests/fixtures/hebei2020'
import { below, seededRandom } from '../../tests/fixtures/random'
import { longTailVotes, pickByVotes } from '../../tests/fixtures/voteShares'
import { documentsOf, entryIdOf } from '../../tests/season'
import { functionsDir, localFunctions } from '../cloud/deployment'
import { writeDocuments } from '../seed/writeDocuments'
import { inParallel } from './inParallel'
import { KillableCloud, LineCut } from './killableCloud'
import { openLine, type Told } from './line'
import { attack, finishPending, newPhone, type Phone, vote } from './phone'
import { type Findings, verifyVotes } from './verifyVotes'
import { HOURS, shareOf } from './votingHours'

export interface VotingPlan {
  readonly accounts: number
  readonly casts: number
  readonly days: number
  readonly kills: number
  readonly seed: number
  readonly ledgerKey: string
  readonly tell: (line: string) => void
}

export interface VotingOutcome extends Findings {
  readonly told: Told
  readonly kills: number
}

const CALLERS = 32
const ATTACKERS = 0.01
const FIRST_DAY = '2020-11-26'
const HOUR_MS = 60 * 60 * 1000

/** A whole season of voting on a cloud of its own, on a network that loses things and a machine that is killed. */
export const simulateVoting = async (plan: VotingPlan): Promise<VotingOutcome> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'jingying-simulate-'))
  const environment = { LEDGER_KEY: plan.ledgerKey }
  const functions = localFunctions().filter(({ name }) => name === 'voting')
  const cloud = new KillableCloud({ dataDir, functionsDir, functions, environment, timers: false })
  try {
    await cloud.start()
    await writeDocuments(
      cloud.administrator.database(),
      documentsOf({ contest: hebeiContest, works: hebeiWorks }),
    )
    const told = await runDays(cloud, plan)
    plan.tell('核对每一张选票、每一批、计票和榜单……')
    const { contestId, voteRule } = hebeiContest
    if (!voteRule) throw new Error('the season has no vote rule')
    const database = cloud.administrator.database()
    const findings = await verifyVotes(database, { contestId, rule: voteRule, told })
    const bugs = told.refusals.get('INTERNAL') ?? 0
    const faults = bugs > 0 ? [...findings.faults, `${bugs} casts met a bug`] : findings.faults
    return { ...findings, faults, told, kills: cloud.kills }
  } finally {
    cloud.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const runDays = async (cloud: KillableCloud, plan: VotingPlan): Promise<Told> => {
  const { contestId } = hebeiContest
  const random = seededRandom(plan.seed)
  const { line, told } = openLine(cloud, contestId, random)
  const phones = Array.from({ length: plan.accounts }, (_, index) => newPhone(index))
  const taste = longTailVotes(
    hebeiWorks.map(({ no }) => no),
    1_000_000,
    random,
  )
  const linesOf = () => [
    { entryId: entryIdOf(contestId, pickByVotes(taste, random)), votes: 1 + below(random, 3) },
  ]
  const someone = () => phones[below(random, phones.length)] as Phone
  const begun = new Set<Phone>()

  const hours = plan.days * HOURS
  const killsAt = new Set(Array.from({ length: plan.kills }, () => below(random, hours)))
  while (killsAt.size < plan.kills) killsAt.add(below(random, hours))

  for (let hour = 0; hour < hours; hour++) {
    const at = instantOf(`${FIRST_DAY} 00:00`) + hour * HOUR_MS + below(random, HOUR_MS / 2)
    await cloud.send({ kind: 'jump', at })
    const casts = Math.round((plan.casts / plan.days) * shareOf(hour % HOURS))
    const killAfter = killsAt.has(hour) ? Math.floor(casts / 2) : -1
    let killing: Promise<void> | undefined
    const settling = settleUntil(cloud)
    await inParallel(CALLERS, casts, async (index) => {
      if (index === killAfter) killing = cloud.kill().then(() => cloud.send({ kind: 'jump', at }))
      if (killing) await killing
      const phone = someone()
      if (begun.has(phone)) return
      begun.add(phone) // one at a time: a phone waits for its own answer
      if (random() < ATTACKERS) await attack(phone, line, linesOf(), { random, victim: someone() })
      else await vote(phone, line, linesOf())
      begun.delete(phone)
    })
    await settling.stop()
    if ((hour + 1) % HOURS === 0)
      plan.tell(
        `第 ${(hour + 1) / HOURS}/${plan.days} 天：发出 ${told.sent} 次，丢失 ${told.lost} 次，重启 ${cloud.kills} 次`,
      )
  }
  await inParallel(CALLERS, phones.length, (index) => finishPending(phones[index] as Phone, line))
  await settleUntil(cloud).stop()
  return told
}

/** Two settlers at once, as two instances of the timer would be, until told to stop; then one last time. */
const settleUntil = (cloud: KillableCloud) => {
  let stopped = false
  const settleOnce = () =>
    cloud.send({ kind: 'settle' }).catch((thrown) => {
      if (!(thrown instanceof LineCut)) throw thrown
    })
  const settler = async () => {
    while (!stopped) {
      await settleOnce()
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  const running = Promise.all([settler(), settler()])
  return {
    stop: async () => {
      stopped = true
      await running
      await settleOnce()
    },
  }
}
