import { parentPort, workerData } from 'node:worker_threads'
import { CALL_KEYS, type CallEnvironment } from './callEnvironment'
import { captureConsole } from './capturedConsole'
import { installClockedDate } from './clockedDate'
import { loadBundle } from './compiledBundle'
import type { CallMessage, WorkerMessage, WorkerSetup } from './workerMessages'

/**
 * One instance of a cloud function: loads the production bundle once, then serves one call at a time.
 * This file runs inside a worker thread and is compiled to plain JavaScript first (see workerScript.ts).
 */
type Main = (event: unknown, context: unknown) => unknown

const setup = workerData as WorkerSetup
const port = parentPort
if (!port) throw new Error('functionWorker runs in a worker thread only')
const send = (message: WorkerMessage) => port.postMessage(message)

function loadMain(): { main: Main; keep: () => void } {
  const { exports, keep } = loadBundle(setup.bundle)
  const { main } = exports as { main?: unknown }
  if (typeof main !== 'function') throw new Error(`${setup.bundle} exports no function named main`)
  return { main: main as Main, keep }
}

function enterEnvironment(environment: CallEnvironment): void {
  for (const key of CALL_KEYS) {
    const value = environment[key]
    if (value === undefined) delete process.env[key]
    else process.env[key] = value
  }
}

/** The second argument of `main`, under the names that the cloud gives its members. */
function contextOf(call: CallMessage) {
  return {
    request_id: call.requestId,
    function_name: setup.functionName,
    function_version: '$LATEST',
    namespace: process.env.SCF_NAMESPACE,
    memory_limit_in_mb: setup.memoryMb,
    time_limit_in_ms: setup.timeoutMs,
    // Read by few, so written out only for them.
    get environment() {
      return JSON.stringify(call.environment)
    },
  }
}

function failure(thrown: unknown): WorkerMessage {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  return { kind: 'failed', message: error.message, stack: error.stack ?? '' }
}

installClockedDate(setup.clock)
captureConsole((level, text) => send({ kind: 'output', level, text }))
const { main, keep } = loadMain()
let hasWorked = false

port.on('message', async (call: CallMessage) => {
  enterEnvironment(call.environment)
  try {
    const answer = await main(JSON.parse(call.event), contextOf(call))
    send({ kind: 'result', json: JSON.stringify(answer) ?? 'null' })
    if (!hasWorked) setImmediate(keep)
    hasWorked = true
  } catch (thrown) {
    send(failure(thrown))
  }
})
send({ kind: 'ready' })
