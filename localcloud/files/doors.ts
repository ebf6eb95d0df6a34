import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError } from '../cloudError'
import { type Desk, deleteFiles, grantUpload, linkFiles } from './actions'
import { sendFile } from './download'
import { readJson } from './readJson'
import { refuse } from './refuse'
import { receiveUpload } from './upload'

export interface Caller {
  readonly openid?: string
}

/** What a browser may do: send and fetch files by sealed address, and ask for such addresses. */
export async function enter(
  desk: Desk,
  path: string,
  req: IncomingMessage,
  res: ServerResponse,
  caller: Caller,
): Promise<void> {
  const [door = '', key = ''] = path.split('/')
  try {
    await open(desk, `${req.method} ${door}${key && '/…'}`, key, req, res, caller)
  } catch (error) {
    // The line is cut: there is nobody left to tell.
    if (req.destroyed && !req.complete) return
    const known = inOurWords(error)
    if (!known || res.headersSent) throw error
    // The SDK, which signs in nowhere, reads an upload's refusal as XML.
    refuse(req, res, known, req.method === 'PUT' && !caller.openid ? 'xml' : 'json')
  }
}

async function open(
  desk: Desk,
  door: string,
  key: string,
  req: IncomingMessage,
  res: ServerResponse,
  caller: Caller,
): Promise<void> {
  switch (door) {
    case 'GET objects/…':
    case 'HEAD objects/…':
      return sendFile(req, res, desk.links.open(key, desk.now()).path, desk.store)
    case 'PUT uploads/…': {
      const ticket = desk.tickets.open(key, desk.now())
      return receiveUpload(req, res, {
        ticket,
        caller: caller.openid,
        store: desk.store,
        limits: desk.limits,
      })
    }
    case 'POST uploads': {
      const writer = signedIn(caller)
      const { cloudPath, size } = await readJson(req)
      const { fileId, url } = await grantUpload(desk, writer, { path: cloudPath, size })
      return sendJson(res, { fileId, url })
    }
    case 'POST links': {
      // Every file may be read by whoever knows its id, as in the cloud under "creator writes".
      const { fileList } = await readJson(req)
      const files = Array.isArray(fileList) ? fileList.map((fileid) => ({ fileid })) : fileList
      return sendJson(res, { fileList: await linkFiles(desk, files) })
    }
    case 'POST deletions': {
      const writer = signedIn(caller)
      const { fileList } = await readJson(req)
      return sendJson(res, { fileList: await deleteFiles(desk, writer, fileList) })
    }
    default:
      throw new CloudError('NO_SUCH_DOOR', 'nothing of the files is here, or not by this method')
  }
}

function signedIn({ openid }: Caller): string {
  if (!openid) throw new CloudError('UNAUTHENTICATED', 'sign in first')
  return openid
}

function sendJson(res: ServerResponse, value: unknown): void {
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  res.end(JSON.stringify(value))
}

function inOurWords(error: unknown): CloudError | undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
    return new CloudError('STORAGE_FULL', 'the disk is full')
  return error instanceof CloudError ? error : undefined
}
