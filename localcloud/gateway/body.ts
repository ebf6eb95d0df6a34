import type { IncomingMessage } from 'node:http'
import { CloudError } from '../cloudError'

/** How long a sender of too much may go on: a browser reads the refusal only once its own writing is done. */
const LINGER_MS = 2_000

/** The whole body as text. Nothing beyond the limit is kept in memory, whatever the sender announces. */
export function readBody(req: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = []
    let bytes = Number(req.headers['content-length'] ?? 0) > maxBytes ? refuse() : 0

    function refuse(): number {
      chunks = []
      reject(new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `the body is larger than ${maxBytes} bytes`))
      const hangUp = setTimeout(() => req.destroy(), LINGER_MS)
      req.once('close', () => clearTimeout(hangUp))
      return Number.POSITIVE_INFINITY
    }

    req.on('data', (chunk: Buffer) => {
      if (bytes > maxBytes) return
      bytes += chunk.length
      if (bytes > maxBytes) bytes = refuse()
      else chunks.push(chunk)
    })
    req.on('end', () => resolve(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString()))
    req.on('error', reject)
    req.on('aborted', () => reject(new CloudError('INVALID_PARAM', 'the body was cut off')))
  })
}
