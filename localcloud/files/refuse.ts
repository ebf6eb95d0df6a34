import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CloudError } from '../cloudError'

const statusOf: Readonly<Record<string, number>> = {
  INVALID_PARAM: 400,
  FILE_SIZE_MISMATCH: 400,
  UNAUTHENTICATED: 401,
  LINK_EXPIRED: 403,
  LINK_INVALID: 403,
  STORAGE_PERMISSION_DENIED: 403,
  STORAGE_FILE_NONEXIST: 404,
  NO_SUCH_DOOR: 404,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_NOT_ALLOWED: 415,
  STORAGE_FULL: 507,
}

/** How long a sender may go on after a refusal: a browser reads the answer only once its own writing stops failing. */
const LINGER_MS = 2_000

export type Wording = 'json' | 'xml'

export function refuse(
  req: IncomingMessage,
  res: ServerResponse,
  error: CloudError,
  wording: Wording = 'json',
): void {
  const text = wording === 'xml' ? asXml(error) : JSON.stringify({ code: error.code, message: error.message })
  res.writeHead(statusOf[error.code] ?? 400, {
    'content-type': wording === 'xml' ? 'application/xml' : 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...(req.complete ? {} : { connection: 'close' }),
  })
  res.end(req.method === 'HEAD' ? undefined : text)
  if (req.complete) return
  req.resume()
  const hangUp = setTimeout(() => req.destroy(), LINGER_MS).unref()
  req.once('close', () => clearTimeout(hangUp))
}

/** The object store's own way to say no; the SDK reads these four elements. */
function asXml({ code, message }: CloudError): string {
  const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`
  const parts = [
    element('Code', code),
    element('Message', message),
    element('RequestId', '-'),
    element('TraceId', '-'),
  ]
  return `<?xml version='1.0' encoding='utf-8' ?>\n<Error>${parts.join('')}</Error>`
}

const escapeXml = (text: string): string =>
  text.replace(/[<>&]/g, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : '&amp;'))
