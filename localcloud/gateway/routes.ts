import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { CloudError } from '../cloudError'
import { consolePage } from '../page/consolePage'
import { personaBehind } from '../personas/bearer'
import { ADMIN_PATH } from './adminDoors'
import { serveAdmin } from './adminProtocol'
import { consoleDoors } from './consoleDoors'
import type { Route } from './gateway'
import { comesFromBrowser } from './guard'
import { homePage } from './homePage'
import { serveCall } from './previewDoor'
import { sendJson } from './send'
import type { Served } from './served'
import { webRootRoute } from './webRoot'

/** Everything that has an address, the hottest first. */
export function routesOf(served: Served): Route[] {
  const { webRoot, webFolders, functions } = served
  return [
    adminRoute(served),
    refusing(callRoute(served)),
    refusing(filesRoute(served)),
    refusing(consoleDoors(served)),
    consolePage(),
    ...Object.entries(webFolders).map(([at, folder]) => webRootRoute(folder, at)),
    webRoot === undefined ? homePage(functions.names) : webRootRoute(webRoot),
  ]
}

function adminRoute({ database, files, doors, functions, log, roundTripMs }: Served): Route {
  const services = {
    database: database.handle.bind(database),
    storage: (action: string, body: Record<string, unknown>) => files.handle(action, body, {}),
    functions,
    bug: log.bug,
  }
  return (req, res) => {
    const { url = '' } = req
    if (!url.startsWith(ADMIN_PATH)) return false
    const end = url.indexOf('?')
    const callBehind = doors.behind(url.slice(ADMIN_PATH.length, end < 0 ? undefined : end))
    if (!callBehind || req.method !== 'POST' || comesFromBrowser(req)) {
      sendJson(res, 403, { code: 'PERMISSION_DENIED', message: 'this address opens nothing' })
      return true
    }
    const call = callBehind()
    const served = () => serveAdmin(services, call, req, res).then(() => true)
    return call && roundTripMs > 0 ? sleep(roundTripMs).then(served) : served()
  }
}

const callRoute =
  ({ functions, signIn }: Served): Route =>
  (req, res) =>
    serveCall(functions, signIn, req, res)

const filesRoute =
  ({ files, signIn }: Served): Route =>
  (req, res) => {
    if (!req.url?.startsWith('/_cloud/files/')) return false
    const { openid } = personaBehind(signIn, req) ?? {}
    return files.serve(req, res, new URL(req.url, 'http://localhost'), openid === undefined ? {} : { openid })
  }

const STATUS_OF: Readonly<Record<string, number>> = {
  INVALID_TOKEN: 401,
  FOREIGN_REQUEST: 403,
  NOT_FOUND: 404,
  EXCEED_MAX_PAYLOAD_SIZE: 413,
  UNSUPPORTED_CONTENT_TYPE: 415,
}

/** Turns what a route throws as a refusal into its answer. */
function refusing(route: Route): Route {
  return async (req: IncomingMessage, res: ServerResponse) => {
    try {
      return await route(req, res)
    } catch (error) {
      if (!(error instanceof CloudError)) throw error
      sendJson(res, STATUS_OF[error.code] ?? 400, { code: error.code, message: error.message })
      return true
    }
  }
}
