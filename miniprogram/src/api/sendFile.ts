import { ok, type Result, refuse } from '#shared/lib/result'
import type { ClientRefusal } from './refusal'
import { transport } from './transport'
import { TransportFailure, type Upload } from './transportPort'

/** A line that carries nothing for so long carries nothing any more. */
const STALLED_MS = 30_000

const refusalOf = ({ kind, requestId }: TransportFailure): ClientRefusal => {
  if (kind === 'SIGNED_OUT') return { code: 'SIGN_IN_NEEDED' }
  if (kind === 'CLOUD_FAILED') return { code: 'INTERNAL', requestId }
  if (kind === 'TOO_LARGE') return { code: 'TOO_LARGE' }
  // A file that was not taken may be taken the next time: the storage says no more than that.
  return { code: kind === 'OFFLINE' || kind === 'TIMEOUT' ? kind : 'LOST_REPLY', during: 'write' }
}

/** Sends one file to the storage; neither of the platforms gives up by itself when a line stalls. */
export const sendFile = async (upload: Upload): Promise<Result<true, ClientRefusal>> => {
  let stop = () => {}
  let hasStalled = false
  const stall = () => {
    hasStalled = true
    stop()
  }
  let watch = setTimeout(stall, STALLED_MS)
  try {
    await transport.uploadFile({
      ...upload,
      onStart: (stopper) => {
        stop = stopper
        upload.onStart?.(stopper)
      },
      onProgress: (sent, total) => {
        clearTimeout(watch)
        watch = setTimeout(stall, STALLED_MS)
        upload.onProgress(sent, total)
      },
    })
    return ok(true)
  } catch (thrown) {
    if (hasStalled) return refuse({ code: 'TIMEOUT', during: 'write' })
    if (!(thrown instanceof TransportFailure)) throw thrown
    return refuse(refusalOf(thrown))
  } finally {
    clearTimeout(watch)
  }
}
