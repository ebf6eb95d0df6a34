import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CloudError } from '../cloudError'
import { typeOfName } from './contentType'
import { type ByteRange, parseRange } from './range'
import type { FileStore, OpenFile } from './store'
import type { FileRecord } from './trailer'

/** GET and HEAD of one stored file: whole or one range, revalidated by ETag or date. */
export async function sendFile(
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  store: FileStore,
): Promise<void> {
  const file = await store.open(path)
  if (!file) throw new CloudError('STORAGE_FILE_NONEXIST', 'there is no such file')
  try {
    await answer(req, res, file)
  } finally {
    await file.bytes.close()
  }
}

async function answer(req: IncomingMessage, res: ServerResponse, { record, bytes }: OpenFile): Promise<void> {
  const headers = headersOf(record)
  if (isFresh(req, record)) {
    res.writeHead(304, headers).end()
    return
  }
  const range = rangeIsWelcome(req, record) ? parseRange(req.headers.range, record.size) : undefined
  if (range === 'unsatisfiable') {
    res.writeHead(416, { 'content-range': `bytes */${record.size}`, 'accept-ranges': 'bytes' }).end()
    return
  }
  const { start, end }: ByteRange = range ?? { start: 0, end: record.size - 1 }
  res.writeHead(range ? 206 : 200, {
    ...headers,
    'content-length': end - start + 1,
    ...(range && { 'content-range': `bytes ${start}-${end}/${record.size}` }),
  })
  if (req.method === 'HEAD' || end < start) {
    res.end()
    return
  }
  // The player that seeks away hangs up in the middle: that is its right, not our failure.
  await pipeline(bytes.createReadStream({ start, end, autoClose: false }), res).catch((error) => {
    if (!res.destroyed) throw error
  })
}

const etagOf = (record: FileRecord): string => `"${record.md5}"`

/** HTTP dates know whole seconds only. */
const dateOf = (record: FileRecord): string => new Date(record.storedAt).toUTCString()

function headersOf(record: FileRecord): Record<string, string> {
  const type = typeOfName(record.path)
  // Uploads share an origin with the preview: nothing but media may be shown in place, and nothing may run.
  const disposition = /^(video|image|audio)\//.test(type) ? 'inline' : 'attachment'
  return {
    'content-type': type,
    'content-disposition': `${disposition}; filename*=UTF-8''${encodeFileName(basename(record.path))}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    etag: etagOf(record),
    'last-modified': dateOf(record),
  }
}

/** RFC 8187 allows fewer characters than encodeURIComponent leaves alone. */
const encodeFileName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

function isFresh(req: IncomingMessage, record: FileRecord): boolean {
  const tags = req.headers['if-none-match']
  if (tags !== undefined)
    return tags === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etagOf(record))
  const since = req.headers['if-modified-since']
  return since !== undefined && Date.parse(since) >= Date.parse(dateOf(record))
}

/** A range of a file that has changed since (If-Range) would be glued to the wrong half. */
function rangeIsWelcome(req: IncomingMessage, record: FileRecord): boolean {
  const condition = req.headers['if-range']
  return condition === undefined || condition === etagOf(record) || condition === dateOf(record)
}
