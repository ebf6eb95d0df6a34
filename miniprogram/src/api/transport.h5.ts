import { sendBytes } from './sendBytes.h5'
import type { Transport } from './transportPort'
import { TransportFailure } from './transportPort'
import { bearer, forgetSignIn } from './webSignIn'
import { withTimeout } from './withTimeout'

interface Reply {
  readonly requestId?: string
  readonly result?: unknown
  readonly code?: string
}

const headers = (): Record<string, string> => ({
  'content-type': 'application/json',
  'x-requested-with': 'jingying-preview',
  ...bearer(),
})

/** A browser only says that it failed; whether it had a network then is all that can be asked. */
const broken = () => new TransportFailure(navigator.onLine ? 'LOST_REPLY' : 'OFFLINE')

const post = async (
  path: string,
  body: unknown,
  timeoutMs: number,
): Promise<Reply & Record<string, unknown>> => {
  const stopper = new AbortController()
  const request = fetch(`/_cloud/${path}`, {
    method: 'POST',
    headers: headers(),
    body: JSON.stringify(body),
    signal: stopper.signal,
  })
  const reply = await withTimeout(
    // Read inside the limit: an answer can also stop in the middle.
    request.then((response) => response.json()),
    timeoutMs,
    () => stopper.abort(),
  ).catch((thrown) => {
    throw thrown instanceof TransportFailure ? thrown : broken()
  })
  if (typeof reply !== 'object' || reply === null) throw new TransportFailure('LOST_REPLY')
  if (reply.code === 'INVALID_TOKEN') {
    forgetSignIn()
    throw new TransportFailure('SIGNED_OUT')
  }
  if (reply.code === 'EXCEED_MAX_PAYLOAD_SIZE') throw new TransportFailure('TOO_LARGE')
  if (typeof reply.code === 'string') throw new TransportFailure('CLOUD_FAILED', reply.requestId)
  return reply
}

const fileTimeoutMs = 20_000

/** The cloud on one machine. */
export const transport: Transport = {
  callFunction: async (name, data, timeoutMs) => (await post(`call/${name}`, data, timeoutMs)).result,

  uploadFile: async ({ cloudPath, file, onProgress, onStart }) => {
    const blob = file as Blob
    const granted = await post('files/uploads', { cloudPath, size: blob.size }, fileTimeoutMs)
    const { fileId, url } = granted
    if (typeof fileId !== 'string' || typeof url !== 'string') throw new TransportFailure('LOST_REPLY')
    await sendBytes(url, blob, bearer(), onProgress, onStart)
    return fileId
  },

  getTempFileURL: async (fileIds) => {
    const { fileList } = await post('files/links', { fileList: fileIds }, fileTimeoutMs)
    const urls: Record<string, string> = {}
    for (const file of fileList as { fileID: string; tempFileURL: string }[]) {
      if (file.tempFileURL) urls[file.fileID] = file.tempFileURL
    }
    return urls
  },
}
