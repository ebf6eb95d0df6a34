import type { IncomingMessage } from 'node:http'

export type Guard = (req: IncomingMessage) => boolean

/**
 * Lets in what comes from this machine's own pages and tools, and no page of anybody else's. A foreign page is
 * told by its Origin, by what the browser says of where the request comes from, or by a Host that is not ours
 * (a name that somebody pointed at this machine).
 */
export function guardFor(host: string, port: number): Guard {
  const hosts = new Set(['localhost', '127.0.0.1', '[::1]', inAddress(host)].map((name) => `${name}:${port}`))
  const origins = new Set([...hosts].map((name) => `http://${name}`))
  return (req) => {
    const { host: asked, origin } = req.headers
    if (asked === undefined || !hosts.has(asked)) return false
    if (origin !== undefined && !origins.has(origin)) return false
    return !comesFromElsewhere(req)
  }
}

/** As a host is written in an address: IPv6 in brackets. */
export const inAddress = (host: string): string => (host.includes(':') ? `[${host}]` : host)

function comesFromElsewhere({ method, headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return false
  // A link on another page may lead here: the browser leaves that page, which sees nothing of the answer.
  return !(
    method === 'GET' &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document'
  )
}

/** A browser always sends one of these; no page, not even our own, has business with the administrator's protocol. */
export function comesFromBrowser({ headers }: IncomingMessage): boolean {
  return headers.origin !== undefined || headers['sec-fetch-site'] !== undefined
}
