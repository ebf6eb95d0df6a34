import { CallLog } from './calls/callLog'
import { LogFile } from './calls/logFile'
import { cloudClock } from './clock/cloudClock'
import { DemoClock } from './clock/demoClock'
import type { CallReply, Cloud, CloudOptions } from './cloud'
import { type Database, DataDamagedError, openDatabase } from './database'
import { DataFolder } from './dataFolder'
import { openFiles } from './files'
import { actionOf } from './functions/eventAction'
import { Functions, type Reply } from './functions/functions'
import { AdminDoors } from './gateway/adminDoors'
import { type AdminServices, answerAdmin } from './gateway/adminProtocol'
import { openGateway } from './gateway/gateway'
import { routesOf } from './gateway/routes'
import { SignIn } from './personas/signIn'
import { StartFailure } from './startFailure'
import { timerEvent } from './timers/timerEvent'
import { Timers } from './timers/timers'

export type { CallRecord, LogEntry } from './calls/callLog'
export type { CloudClock } from './clock/cloudClock'
export type { CallAs, CallReply, Cloud, CloudOptions } from './cloud'
export type { FunctionDeclaration } from './functions/functionDeclaration'
export type { Persona } from './personas/signIn'
export { StartFailure } from './startFailure'

const ENV_ID = 'localcloud'
/** Two cores serve four at ease; more would only wait for each other. */
const INSTANCES_PER_FUNCTION = 4

/** The whole cloud on one machine, in this process. It knows nothing of what runs on it. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const folder = new DataFolder(options.dataDir)
  const secret = folder.secret()
  const clock = new DemoClock(folder.clockState() ?? { offset: startOffset(options), frozenAt: null })
  const now = () => clock.now()
  const logFile = new LogFile(folder.logFile)
  const log = new CallLog(now, [(entry) => logFile.write(entry), ...(options.log ? [options.log] : [])])
  const gateway = await openGateway(options.host ?? '127.0.0.1', options.port ?? 0, log.bug)

  const database = openDatabaseIn(folder, options, now)
  const files = openFiles({
    dir: folder.filesDir,
    envId: ENV_ID,
    now,
    baseUrl: () => gateway.url,
    secret: secret.toString('base64url'),
  })
  const doors = new AdminDoors(gateway.url)
  const functions = new Functions({
    declarations: options.functions,
    functionsDir: options.functionsDir,
    environment: options.environment ?? {},
    instancesPerFunction: options.instancesPerFunction ?? INSTANCES_PER_FUNCTION,
    envId: ENV_ID,
    clock: clock.memory,
    doors,
    log,
    admin: (call, body) => answerAdmin(adminServices, call, body),
  })
  const adminServices: AdminServices = {
    database: database.handle.bind(database),
    storage: (action, body) => files.handle(action, body, {}),
    functions,
    bug: log.bug,
  }
  const timers = new Timers({
    declarations: options.functions,
    now,
    automatic: options.timers ?? true,
    frozen: () => clock.state.frozenAt !== null,
    fire: (functionName, triggerName, dueAt) =>
      functions.call(functionName, timerEvent(triggerName, dueAt), triggerName, { source: 'timer' }),
  })
  const sharedClock = cloudClock(clock, async (from, to) => {
    folder.keepClockState(clock.state)
    await timers.clockChanged(from, to)
  })
  const signIn = new SignIn(options.personas ?? [], secret)

  gateway.serve(
    routesOf({
      adminServices,
      database,
      files,
      doors,
      functions,
      timers,
      clock: sharedClock,
      signIn,
      log,
      webRoot: options.webRoot,
    }),
  )
  timers.start()

  return {
    url: gateway.url,
    envId: ENV_ID,
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
    clock: sharedClock,
    calls: log,
    signIn: (personaId) => signIn.tokenFor(personaId),
    database,
    instances: () => functions.instances,
    async close() {
      timers.close()
      await gateway.close()
      await functions.close()
      await files.close()
      await database.close()
      logFile.flush()
    },
  }
}

function openDatabaseIn(
  { databaseFile: file }: DataFolder,
  options: CloudOptions,
  now: () => number,
): Database {
  try {
    return openDatabase({ file, durable: options.durable ?? true, collections: options.collections, now })
  } catch (error) {
    if (!(error instanceof DataDamagedError)) throw error
    throw new StartFailure('DATA_DAMAGED', error.message, { path: file }, { cause: error })
  }
}

const startOffset = ({ startAt }: CloudOptions) => (startAt === undefined ? 0 : startAt - Date.now())

function asReply({ requestId, outcome }: Reply): CallReply {
  if (outcome.ok) return { requestId, result: JSON.parse(outcome.json) }
  return { requestId, code: outcome.code, message: outcome.message }
}
