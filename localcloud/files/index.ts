import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError } from '../cloudError'
import { type Desk, deleteFiles, grantUpload, linkFiles } from './actions'
import { type Caller, enter } from './doors'
import { fileIds } from './fileId'
import { sealFor } from './seal'
import { openStore } from './store'
import type { Limits } from './upload'

export interface FilesOptions {
  readonly dir: string
  readonly envId: string
  readonly now: () => number
  /** Where this machine's cloud listens, such as http://127.0.0.1:9000. */
  readonly baseUrl: () => string
  /** Signs links and uploads; another secret makes all earlier ones void. */
  readonly secret: string
  readonly limits?: Partial<Limits>
}

export interface Files {
  /** The SDK's `storage.*` actions. A caller with an openid acts as that client; without one, as a function. */
  handle(action: string, body: Record<string, unknown>, caller: Caller): Promise<Record<string, unknown>>
  /** Everything under /_cloud/files/; false when the path is not one of these. */
  serve(req: IncomingMessage, res: ServerResponse, url: URL, caller: Caller): Promise<boolean>
  /** Cuts what is still on its way and waits until its traces are gone. */
  close(): Promise<void>
}

const ROOT = '/_cloud/files'
/** The object store's own limit for one PUT. */
const MAX_BYTES = 5 * 1024 ** 3

export function openFiles(options: FilesOptions): Files {
  const desk: Desk = {
    store: openStore(options.dir, options.now),
    ids: fileIds(options.envId),
    limits: { maxBytes: MAX_BYTES, ...options.limits },
    tickets: sealFor('upload', options.secret),
    links: sealFor('download', options.secret),
    now: options.now,
    address: () => options.baseUrl() + ROOT,
  }
  const underWay = new Map<IncomingMessage, Promise<void>>()

  return {
    async handle(action, body, { openid }) {
      switch (action) {
        case 'storage.getUploadMetadata':
          return { data: await grantUpload(desk, openid, { path: body.path }) }
        case 'storage.batchGetDownloadUrl':
          return { data: { download_list: await linkFiles(desk, body.file_list) } }
        case 'storage.batchDeleteFile':
          return { data: { delete_list: await deleteFiles(desk, openid, body.fileid_list) } }
        default:
          throw new CloudError('UNSUPPORTED_ACTION', `${action} is not supported by the cloud on one machine`)
      }
    },

    async serve(req, res, url, caller) {
      if (!url.pathname.startsWith(`${ROOT}/`)) return false
      const work = enter(desk, url.pathname.slice(ROOT.length + 1), req, res, caller)
      underWay.set(req, work)
      await work.finally(() => underWay.delete(req))
      return true
    },

    async close() {
      for (const req of underWay.keys()) req.socket.destroy()
      await Promise.allSettled(underWay.values())
    },
  }
}
