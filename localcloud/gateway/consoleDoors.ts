import { setTimeout as sleep } from 'node:timers/promises'
import type { CloudClock } from '../clock/cloudClock'
import { CloudError } from '../cloudError'
import { readBody } from './body'
import type { Route } from './gateway'
import { requirePreview } from './previewDoor'
import { sendJson } from './send'
import type { Served } from './served'

type Body = Record<string, unknown>
type Door = (ask: { query: URLSearchParams; body: Body }) => unknown

const MAX_BODY_BYTES = 10_000
/** A look at a collection, not its contents. */
const SAMPLE = 5
/** How long a change of the clock waits for its timers: a page that reloads then mostly sees their work. */
const TIMERS_WAIT_MS = 2_000

/** What the preview and the console page ask beside function calls: who one can be, what time it is, what happened. */
export function consoleDoors(served: Served): Route {
  const doors = new Map(Object.entries(doorsOf(served)))
  return async (req, res) => {
    const [path, query] = (req.url ?? '/').split('?', 2)
    const door = doors.get(`${req.method} ${path}`)
    if (!door) return false
    let body: Body = {}
    if (req.method === 'POST') {
      requirePreview(req)
      body = parseBody(await readBody(req, MAX_BODY_BYTES))
    }
    sendJson(res, 200, await door({ query: new URLSearchParams(query), body }))
    return true
  }
}

function doorsOf({ signIn, clock, log, timers, database, functions }: Served): Record<string, Door> {
  const time = () => ({ now: clock.now(), ...clock.state })
  return {
    'GET /_cloud/personas': () => ({
      personas: signIn.personas.map(({ personaId, name, description }) => ({ personaId, name, description })),
    }),
    'POST /_cloud/sign-in': ({ body }) => {
      const token = signIn.tokenFor(String(body.personaId))
      if (token === null) throw new CloudError('NOT_FOUND', 'no such persona')
      return { token }
    },
    'GET /_cloud/clock': time,
    'POST /_cloud/clock': async ({ body }) => {
      await Promise.race([
        changeClock(clock, body).catch(notAnInstant),
        sleep(TIMERS_WAIT_MS, undefined, { ref: false }),
      ])
      return time()
    },
    'GET /_cloud/calls': ({ query }) => ({ calls: log.latest(Number(query.get('count') ?? 100)) }),
    'GET /_cloud/overview': () => ({
      clock: time(),
      calls: log.latest(100),
      timers: timers.list(),
      instances: functions.instances,
    }),
    'POST /_cloud/timers': async ({ body }) => {
      const run = timers.fireNow(String(body.functionName), String(body.triggerName))
      if (!run) throw new CloudError('NOT_FOUND', 'no such timer')
      const { requestId, outcome } = await run
      return { requestId, ok: outcome.ok }
    },
    'GET /_cloud/collections': async () => ({ collections: await database.collectionsOverview() }),
    'GET /_cloud/sample': async ({ query }) => ({
      documents: await database.sample(query.get('collection') ?? '', { limit: SAMPLE }),
    }),
  }
}

/** One change at a time: `{ jumpTo: instant }`, `{ shift: milliseconds }` or `{ frozen: true | false }`. */
async function changeClock(clock: CloudClock, { jumpTo, shift, frozen }: Body): Promise<void> {
  if (Number.isInteger(jumpTo)) return clock.jumpTo(jumpTo as number)
  if (Number.isInteger(shift)) return clock.shift(shift as number)
  if (frozen === true) return clock.freeze()
  if (frozen === false) return clock.unfreeze()
  throw new CloudError('INVALID_PARAM', 'one of jumpTo, shift and frozen is needed')
}

function notAnInstant(error: unknown): never {
  if (error instanceof RangeError) throw new CloudError('INVALID_PARAM', error.message)
  throw error
}

function parseBody(text: string): Body {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null) return body as Body
  } catch {}
  throw new CloudError('INVALID_PARAM', 'the body is not a JSON object')
}
