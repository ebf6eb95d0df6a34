import { AsyncLocalStorage } from 'node:async_hooks'
import type { Scheduler } from 'fast-check'
import type { AdministratorDatabase } from '../scripts/cloud/administrator'
import { LEDGER_KEY, PRIVACY_KEY, type TestCloud } from './cloud'

// A function instance in the test's own process, on a real cloud: there a test can give each call a clock of its own
// and hold every call of the database, and every answer, back for as long as it likes. A test file mocks
// `_data/connection` with `connection`, and the repositories whose calls may be held with what `held` makes of them.

let database: AdministratorDatabase | undefined

const connected = (): AdministratorDatabase => {
  if (!database) throw new Error('connectTo was not called')
  return database
}

/** Stands in for `_data/connection`. */
export const connection = {
  get database() {
    return connected()
  },
  get command() {
    return connected().command
  },
}

export const connectTo = (t: TestCloud): void => {
  database = t.database
  process.env.LEDGER_KEY = LEDGER_KEY
  process.env.PRIVACY_KEY = PRIVACY_KEY
}

let gate: Scheduler | undefined

/** From now on the scheduler says which held call goes on next; without one, nothing waits. */
export const holdWith = (scheduler: Scheduler | undefined): void => {
  gate = scheduler
}

/** An instance that died: the call before was made, and nobody learned its answer. */
export class Died extends Error {}

export interface Life {
  /** How many held calls it makes before it dies. */
  readonly diesAfter: number
  /** After which of them it sleeps, while others make about so many calls. */
  readonly sleepsAfter: number
  readonly sleepsFor: number
}

const lives = new AsyncLocalStorage<{ readonly life: Life; made: number }>()

/** Runs until it is done, or dies; whether it is done is not told. */
export const living = async (life: Life, run: () => Promise<unknown>): Promise<void> => {
  try {
    await lives.run({ life, made: 0 }, run)
  } catch (thrown) {
    if (!(thrown instanceof Died)) throw thrown
  }
}

/** Between two calls of one instance others make theirs; sometimes many, sometimes for ever. */
const liveOn = async (name: string): Promise<void> => {
  const lived = lives.getStore()
  if (!lived) return
  lived.made += 1
  if (lived.made >= lived.life.diesAfter) throw new Died(name)
  if (lived.made !== lived.life.sleepsAfter) return
  for (let turn = 0; turn < lived.life.sleepsFor; turn++) await gate?.schedule(Promise.resolve(), 'asleep')
}

type Repository = Record<string, unknown>

/** The functions of a repository, each waiting at the gate before it is made and before its answer arrives. */
export const held = (repository: Repository): Repository =>
  Object.fromEntries(
    Object.entries(repository).map(([name, made]) => {
      if (typeof made !== 'function') return [name, made]
      const waiting = async (...parts: unknown[]) => {
        await gate?.schedule(Promise.resolve(), name)
        const answer = await made(...parts)
        await gate?.schedule(Promise.resolve(), `${name} answers`)
        await liveOn(name)
        return answer
      }
      return [name, waiting]
    }),
  )

/** What a handler is told of its call: who, and what this instance's clock says. */
export const callOf = (openid: string, now: number) => ({
  actor: { openid, isTimer: false },
  standing: { roles: [], name: '' },
  now,
  requestId: 'own-instance',
  log: { info: () => {}, error: () => {} },
})
