import { storage } from './connection'
import { putStream } from './putStream'

/** The cloud answers for so many files in one call. */
const FILES_A_CALL = 50
/** Longer than a function lives. */
const LINK_SECONDS = 600
const HEADS_AT_ONCE = 12

/** A stored file that can be read, and how long it is. */
export interface FoundFile {
  readonly fileId: string
  readonly url: string
  readonly bytes: number
}

let before: Promise<string> | undefined

/** What stands before a path in every id of this environment; asked of the cloud once an instance. */
const prefix = (): Promise<string> => {
  const probe = 'uploads/where'
  before ??= storage.grant(probe).then(({ data }) => data.fileId.slice(0, -probe.length))
  // A refusal is not remembered.
  before.catch(() => {
    before = undefined
  })
  return before
}

export const fileIdOf = async (path: string): Promise<string> => `${await prefix()}${path}`

/** Where an id of ours lies; undefined for any other text. */
export const pathOfFile = async (fileId: string): Promise<string | undefined> => {
  const known = await prefix()
  return fileId.startsWith(known) ? fileId.slice(known.length) : undefined
}

const sizeOf = async (url: string): Promise<number | undefined> => {
  const response = await fetch(url, { method: 'HEAD' })
  return response.ok ? Number(response.headers.get('content-length')) : undefined
}

/** Those of the files that are there. */
export const findFiles = async (fileIds: readonly string[]): Promise<FoundFile[]> => {
  const found: FoundFile[] = []
  for (let start = 0; start < fileIds.length; start += FILES_A_CALL) {
    const { fileList } = await storage.link(fileIds.slice(start, start + FILES_A_CALL), LINK_SECONDS)
    const links = fileList.filter(({ tempFileURL }) => tempFileURL)
    const ask = async () => {
      for (let link = links.pop(); link; link = links.pop()) {
        const url = encodeURI(link.tempFileURL)
        const bytes = await sizeOf(url)
        if (bytes !== undefined) found.push({ fileId: link.fileID, url, bytes })
      }
    }
    await Promise.all(Array.from({ length: HEADS_AT_ONCE }, ask))
  }
  return found
}

/** Bytes of a file, from one place to before another. */
export const readRange = async (url: string, from: number, length: number): Promise<Uint8Array> => {
  const response = await fetch(url, { headers: { range: `bytes=${from}-${from + length - 1}` } })
  if (response.status !== 206 && response.status !== 200)
    throw new Error(`reading answered ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** A file as it arrives, held back by whoever takes it. */
export const readStream = async (url: string, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> => {
  const response = await fetch(url, { signal })
  if (!response.ok || !response.body) throw new Error(`reading answered ${response.status}`)
  // Holds the response too: where only its body is held, a collection of garbage empties a body that nobody has begun
  // to read, and says nothing.
  return { [Symbol.asyncIterator]: () => readOnce(response) }
}

async function* readOnce({ body }: Response): AsyncGenerator<Uint8Array> {
  if (body) yield* body as unknown as AsyncIterable<Uint8Array>
}

/** Writes a file as it comes, without ever holding it: the SDK's own upload wants all of it, or a file on disk. */
export const writeStream = async (
  path: string,
  bytes: number,
  source: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<string> => {
  const { data } = await storage.grant(path)
  const { url, token, authorization, fileId, cosFileId } = data
  const headers = {
    Signature: authorization,
    authorization,
    'x-cos-security-token': token,
    'x-cos-meta-fileid': cosFileId,
    key: encodeURIComponent(path),
  }
  await putStream(url, headers, bytes, source, signal)
  return fileId
}

/** A file that is gone already is no failure. */
export const removeFiles = async (fileIds: readonly string[]): Promise<void> => {
  for (let start = 0; start < fileIds.length; start += FILES_A_CALL) {
    await storage.remove(fileIds.slice(start, start + FILES_A_CALL))
  }
}
