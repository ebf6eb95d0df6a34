import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError } from '../cloudError'
import { actionOf } from '../functions/eventAction'
import { type Functions, MAX_EVENT_BYTES, type Reply } from '../functions/functions'
import { personaBehind } from '../personas/bearer'
import type { SignIn } from '../personas/signIn'
import { readBody } from './body'
import { sendJsonText } from './send'

const CALL_PATH = '/_cloud/call/'

/** The preview's `wx.cloud.callFunction`. Who calls is told by the token alone, never by the data. */
export async function serveCall(
  functions: Functions,
  signIn: SignIn,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<boolean> {
  if (req.method !== 'POST' || !req.url?.startsWith(CALL_PATH)) return false
  const functionName = req.url.slice(CALL_PATH.length)
  requirePreview(req)
  const persona = personaBehind(signIn, req)
  const event = await readBody(req, MAX_EVENT_BYTES)
  const reply = await functions.call(functionName, event, actionOf(event), {
    source: 'wx_client',
    ...(persona && { openid: persona.openid }),
    ...(req.socket.remoteAddress && { ip: req.socket.remoteAddress }),
  })
  sendJsonText(res, 200, asText(reply))
  return true
}

/** The function's answer is JSON text already and is passed through as it is. */
function asText({ requestId, outcome }: Reply): string {
  if (outcome.ok) return `{"requestId":"${requestId}","result":${outcome.json}}`
  return JSON.stringify({ requestId, code: outcome.code, message: outcome.message })
}

/**
 * What a page elsewhere cannot send without asking first, and is never allowed when it asks: a JSON content
 * type and a header of our own. The second line of defence behind the guard.
 */
export function requirePreview({ headers }: IncomingMessage): void {
  if (headers['x-requested-with'] !== 'jingying-preview') {
    throw new CloudError('FOREIGN_REQUEST', 'the header x-requested-with: jingying-preview is missing')
  }
  if (!/^application\/json(;|$)/.test(headers['content-type'] ?? '')) {
    throw new CloudError('UNSUPPORTED_CONTENT_TYPE', 'the content type must be application/json')
  }
}
