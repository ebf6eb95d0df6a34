import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StartFailure } from '../startFailure'
import { type Guard, guardFor, inAddress } from './guard'
import { sendJson } from './send'

/** Answers a request, or says by `false` that it is not its own. */
export type Route = (req: IncomingMessage, res: ServerResponse) => Promise<boolean> | boolean

export interface Gateway {
  readonly url: string
  readonly port: number
  serve(routes: readonly Route[]): void
  close(): Promise<void>
}

/** Longer than any client keeps a spare connection, so that it is never we who hang up as one is reused. */
const KEEP_ALIVE_MS = 75_000

/** Listens at once, since its address is needed by what it will serve; until then it answers 503. */
export async function openGateway(
  host: string,
  port: number,
  bug: (error: unknown) => void,
): Promise<Gateway> {
  let routes: readonly Route[] = []
  let guard: Guard = () => false
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 }, (req, res) => {
    answer(routes, guard, req, res).catch((error) => {
      bug(error)
      if (res.headersSent) res.destroy()
      else sendJson(res, 500, { code: 'SYS_ERR', message: 'internal error of the local cloud' })
    })
  })
  await listen(server, host, port)
  const address = server.address() as AddressInfo
  guard = guardFor(host, address.port)
  return {
    url: `http://${inAddress(host)}:${address.port}`,
    port: address.port,
    serve(given) {
      routes = given
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function answer(routes: readonly Route[], guard: Guard, req: IncomingMessage, res: ServerResponse) {
  if (!guard(req)) {
    return sendJson(res, 403, {
      code: 'FOREIGN_REQUEST',
      message: 'only pages and tools of this machine are served',
    })
  }
  if (routes.length === 0) return sendJson(res, 503, { code: 'STARTING', message: 'the cloud is starting' })
  for (const route of routes) if (await route(req, res)) return
  sendJson(res, 404, { code: 'NOT_FOUND', message: 'nothing is served here' })
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new StartFailure('PORT_TAKEN', `port ${port} is taken`, { port })
          : error,
      )
    })
    server.listen(port, host, resolve)
  })
}
