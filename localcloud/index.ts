import { CallLog } from './calls/callLog'
import { LogFile } from './calls/logFile'
import { cloudClock } from './clock/cloudClock'
import { DemoClock } from './clock/demoClock'
import { Closing } from './closing'
import type { Cloud, CloudOptions } from './cloud'
import { faceOf } from './cloudFace'
import { type Database, DataDamagedError, openDatabase } from './database'
import { DataFolder } from './dataFolder'
import { openFiles } from './files'
import { lockFolder } from './folderLock'
import { Functions } from './functions/functions'
import { AdminDoors } from './gateway/adminDoors'
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
/** Two cores serve four at ease; with more they only wait for each other. */
const INSTANCES_PER_FUNCTION = 4

/** The whole cloud on one machine, in this process. It knows nothing of what runs on it. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const closing = new Closing()
  try {
    return await open(options, closing)
  } catch (error) {
    await closing.run()
    throw error
  }
}

async function open(options: CloudOptions, closing: Closing): Promise<Cloud> {
  // The cloud's functions live in UTC. A worker's zone is its process's, which is therefore set for all.
  process.env.TZ = 'UTC'
  const folder = new DataFolder(options.dataDir)
  closing.later(lockFolder(options.dataDir))
  const secret = folder.secret()
  const clock = new DemoClock(folder.clockState() ?? { offset: startOffset(options), frozenAt: null })
  const now = () => clock.now()
  const logFile = new LogFile(folder.logFile)
  closing.later(() => logFile.close())
  const log = new CallLog(now, [(entry) => logFile.write(entry), ...(options.log ? [options.log] : [])])

  const database = openDatabaseIn(folder, options, now)
  closing.later(() => database.close())
  const files = openFiles({
    dir: folder.filesDir,
    envId: ENV_ID,
    now,
    baseUrl: () => gateway.url,
    secret: secret.toString('base64url'),
  })
  closing.later(() => files.close())
  const gateway = await openGateway(options.host ?? '127.0.0.1', options.port ?? 0, log.bug)
  closing.later(() => gateway.close())

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
  })
  closing.later(() => functions.close())
  // Before the instances end: who waits for one hears nothing then, as of a machine without power, and asks again.
  closing.later(() => gateway.close())
  const timers = new Timers({
    declarations: options.functions,
    now,
    automatic: options.timers ?? true,
    frozen: () => clock.state.frozenAt !== null,
    fire: (functionName, triggerName, dueAt) =>
      functions.call(functionName, timerEvent(triggerName, dueAt), triggerName, { source: 'timer' }),
  })
  closing.later(() => timers.close())
  const sharedClock = cloudClock(clock, async (from, to) => {
    folder.keepClockState(clock.state)
    await timers.clockChanged(from, to)
  })
  const signIn = new SignIn(options.personas ?? [], secret)
  const { webRoot, webFolders = {}, roundTripMs = 0 } = options
  const parts = {
    database,
    files,
    doors,
    functions,
    timers,
    clock: sharedClock,
    signIn,
    log,
    roundTripMs,
    webRoot,
    webFolders,
  }

  gateway.serve(routesOf(parts))
  timers.start()
  return faceOf(gateway.url, ENV_ID, parts, () => closing.run())
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
