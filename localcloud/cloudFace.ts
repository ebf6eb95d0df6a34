import type { CallReply, Cloud } from './cloud'
import { actionOf } from './functions/eventAction'
import type { Reply } from './functions/functions'
import type { Served } from './gateway/served'

/** What whoever started the cloud holds of it. */
export function faceOf(url: string, envId: string, parts: Served, close: () => Promise<void>): Cloud {
  const { doors, functions, timers, clock, signIn, log, database } = parts
  return {
    url,
    envId,
    adminUrl: () => doors.open(() => null).url,
    async call(functionName, data, { openid, source = 'wx_client', ip } = {}) {
      const event = JSON.stringify(data)
      const caller = { source, ...(openid && { openid }), ...(ip && { ip }) }
      return asReply(await functions.call(functionName, event, actionOf(event), caller))
    },
    async fireTimer(functionName, triggerName) {
      const run = timers.fireNow(functionName, triggerName)
      if (!run) throw new Error(`${functionName} has no timer named ${triggerName}`)
      return asReply(await run)
    },
    crashNext: (functionName, { afterDatabaseCalls }) =>
      functions.crashNext(functionName, afterDatabaseCalls),
    clock,
    calls: log,
    signIn: (personaId) => signIn.tokenFor(personaId),
    database,
    instances: () => functions.instances,
    close,
  }
}

function asReply({ requestId, outcome }: Reply): CallReply {
  if (outcome.ok) return { requestId, result: JSON.parse(outcome.json) }
  return { requestId, code: outcome.code, message: outcome.message }
}
