import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** One PUT of a body that is never whole in memory. The object store says no in XML. */
export const putStream = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  bytes: number,
  source: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<void> => {
  const send = url.startsWith('https:') ? requestSecure : requestPlain
  const sending = send(url, { method: 'PUT', headers: { ...headers, 'content-length': bytes }, signal })
  const answered = new Promise<void>((resolve, reject) => {
    sending.on('error', reject)
    sending.on('response', (response) => {
      let said = ''
      response.setEncoding('utf8')
      response.on('data', (piece: string) => {
        said += piece
      })
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode = 0 } = response
        if (statusCode >= 200 && statusCode < 300 && !said.includes('<Error>')) resolve()
        else reject(new Error(`the store answered ${statusCode}: ${said.slice(0, 300)}`))
      })
    })
  })
  // Both are waited for: whichever fails first, the other must not be left unheard.
  const [piped, answer] = await Promise.allSettled([
    pipeline(Readable.from(source, { objectMode: false }), sending),
    answered,
  ])
  if (piped.status === 'rejected') throw piped.reason
  if (answer.status === 'rejected') throw answer.reason
}
