import { AsyncLocalStorage } from 'node:async_hooks'
import type { Scheduler } from 'fast-check'
import type { AdministratorDatabase } from '../scripts/cloud/administrator'
import { LEDGER_KEY, type TestCloud } from './cloud'

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
}

let gate: Scheduler | undefined

/** From now on the scheduler says which held call goes on next; without one, nothing waits. */
export const holdWith = (scheduler: Scheduler | undefined): void => {
  gate = scheduler
}

/** An instance that died: the call before was made, and nobody learned its answer. */
export class Died extends Error {}

const lives = new AsyncLocalStorage<{ calls: number }>()

/** Runs until it has made so many held calls, then dies. */
export const mortal = <Answer>(calls: number, run: () => Promise<Answer>): Promise<Answer | undefined> =>
  lives.run({ calls }, () =>
    run().catch((thrown) => {
      if (thrown instanceof Died) return undefined
      throw thrown
    }),
  )

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
        const life = lives.getStore()
        if (life && --life.calls <= 0) throw new Died(name)
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
