import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FunctionCall } from '../calls/functionCall'
import { CloudError } from '../cloudError'
import type { Functions } from '../functions/functions'
import { readBody } from './body'
import { sendJsonText } from './send'

type Body = Record<string, unknown>

export interface AdminServices {
  database(action: string, body: Body): Promise<Body>
  storage(action: string, body: Body): Promise<Body>
  readonly functions: Functions
  /** For what is thrown and is no refusal: a bug of ours. */
  readonly bug: (error: unknown, requestId: string) => void
}

/** As in the cloud: what a function sends and gets at most. */
const MAX_REQUEST_BYTES = 16 * 1024 * 1024
const MAX_RESPONSE_BYTES = 16 * 1024 * 1024

/** The SDK's own protocol: every answer is HTTP 200, and a refusal is a `code` in it. */
export async function serveAdmin(
  services: AdminServices,
  call: FunctionCall | null,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const requestId = call?.requestId ?? randomUUID()
  const started = performance.now()
  let action = ''
  let body: Body = {}
  let refusal: CloudError | null = null
  let text: string
  try {
    body = parse(await readBody(req, MAX_REQUEST_BYTES))
    action = String(body.action)
    text = JSON.stringify({ ...(await dispatch(services, action, body)), requestId })
    if (text.length > MAX_RESPONSE_BYTES)
      throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', 'the answer is larger than 16 MB')
  } catch (error) {
    refusal = asRefusal(error, requestId, services)
    text = JSON.stringify({ code: refusal.code, message: refusal.message, requestId })
  }
  if (call && action.startsWith('database.')) {
    call.databaseCalls.push({
      name: action.slice('database.'.length),
      collection: typeof body.collectionName === 'string' ? body.collectionName : null,
      ms: performance.now() - started,
      code: refusal?.code ?? null,
    })
  }
  if (call?.crashAfter !== undefined && call.databaseCalls.length === call.crashAfter) {
    call.kill?.()
    res.destroy()
    return
  }
  sendJsonText(res, 200, text)
}

async function dispatch(services: AdminServices, action: string, body: Body): Promise<Body> {
  if (action.startsWith('database.')) return services.database(action, body)
  if (action.startsWith('storage.')) return services.storage(action, body)
  if (action === 'functions.invokeFunction') return invoke(services.functions, body)
  throw new CloudError('UNSUPPORTED_ACTION', `${action} is not supported by the cloud on one machine`)
}

/** A function called by another function has no person behind it: identity is not handed on. */
async function invoke(functions: Functions, body: Body): Promise<Body> {
  const event = typeof body.request_data === 'string' && body.request_data !== '' ? body.request_data : '{}'
  const { outcome } = await functions.call(String(body.function_name), event, null, { source: 'scf' })
  if (!outcome.ok) throw new CloudError(outcome.code, outcome.message)
  return { data: { response_data: outcome.json } }
}

function parse(text: string): Body {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Body
  } catch {}
  throw new CloudError('INVALID_PARAM', 'the body is not a JSON object')
}

function asRefusal(error: unknown, requestId: string, services: AdminServices): CloudError {
  if (error instanceof CloudError) return error
  services.bug(error, requestId)
  return new CloudError('SYS_ERR', `internal error of the local cloud: ${(error as Error).message}`)
}
