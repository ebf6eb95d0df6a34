import type { IncomingMessage } from 'node:http'
import { CloudError } from '../cloudError'

/** The whole body as text. Nothing beyond the limit is kept in memory, whatever the sender announces. */
export function readBody(req: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const tooLarge = () =>
      reject(new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `the body is larger than ${maxBytes} bytes`))
    if (Number(req.headers['content-length'] ?? 0) > maxBytes) {
      req.resume()
      return tooLarge()
    }
    const chunks: Buffer[] = []
    let bytes = 0
    req.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= maxBytes) chunks.push(chunk)
      else {
        chunks.length = 0
        tooLarge()
      }
    })
    req.on('end', () => resolve(chunks.length === 1 ? String(chunks[0]) : Buffer.concat(chunks).toString()))
    req.on('error', reject)
    req.on('aborted', () => reject(new CloudError('INVALID_PARAM', 'the body was cut off')))
  })
}
