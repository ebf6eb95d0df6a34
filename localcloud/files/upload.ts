import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError } from '../cloudError'
import { headFits, typeOfName } from './contentType'
import type { FileStore, Writer } from './store'

export interface Limits {
  /** Of every file. */
  readonly maxBytes: number
  /** Media types that clients may upload; functions write what they like (exports, certificates). */
  readonly allowedTypes?: readonly string[]
}

/** The right to put one file once asked for: where, by whom, and (a client says so beforehand) how many bytes. */
export interface Ticket {
  readonly path: string
  readonly writer?: string
  readonly bytes?: number
}

/** Refuses before a byte is sent what would be refused afterwards. */
export async function checkTicket(
  { path, writer, bytes }: Ticket,
  store: FileStore,
  limits: Limits,
): Promise<void> {
  if (bytes !== undefined && (!Number.isSafeInteger(bytes) || bytes < 0)) {
    throw new CloudError('INVALID_PARAM', 'size must be a number of bytes')
  }
  if (bytes !== undefined && bytes > limits.maxBytes) throw tooLarge(limits)
  if (writer !== undefined && limits.allowedTypes && !limits.allowedTypes.includes(typeOfName(path))) {
    throw new CloudError(
      'FILE_TYPE_NOT_ALLOWED',
      `${typeOfName(path)} is not among ${limits.allowedTypes.join(', ')}`,
    )
  }
  await store.assertWritable(path, writer)
}

/** PUT: streams the body into the store and answers as the object store does, with nothing but the ETag. */
export async function receiveUpload(
  req: IncomingMessage,
  res: ServerResponse,
  { ticket, caller, store, limits }: { ticket: Ticket; caller: Writer; store: FileStore; limits: Limits },
): Promise<void> {
  if (ticket.writer !== undefined && ticket.writer !== caller) {
    throw new CloudError('STORAGE_PERMISSION_DENIED', 'the upload was granted to somebody else')
  }
  const contentLength = req.headers['content-length']
  if (contentLength !== undefined && Number(contentLength) > limits.maxBytes) throw tooLarge(limits)

  const type = typeOfName(ticket.path)
  const restricted = ticket.writer !== undefined && limits.allowedTypes !== undefined
  // The request must outlive a refusal, or the sender would see a broken line instead of the reason.
  const body = req.iterator({ destroyOnReturn: false })
  const record = await store.put(ticket.path, ticket.writer, body, {
    maxBytes: limits.maxBytes,
    announcedBytes: ticket.bytes,
    acceptsHead: restricted ? (head) => headFits(type, head) : undefined,
  })
  res.writeHead(200, { etag: `"${record.md5}"`, 'content-length': 0 }).end()
}

const tooLarge = ({ maxBytes }: Limits): CloudError =>
  new CloudError('FILE_TOO_LARGE', `a file may hold ${maxBytes} bytes`)
