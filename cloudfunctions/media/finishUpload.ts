import type { media } from '#shared/contract/media'
import { ok, refuse } from '#shared/lib/result'
import { uploadLimits } from '#shared/model/media'
import { sendingTimes } from '#shared/rules/entering'
import { findContest } from '../_data/contests'
import { findStoredFile } from '../_data/storedFiles'
import { claimJoining, findUpload, releaseJoining } from '../_data/uploads'
import type { Handler } from '../_runtime/serve'
import { joinUpload } from './joinUpload'
import { findParts } from './parts'
import { isInTime, senderOf } from './sender'
import { fileView } from './view'

/** The function lives 60 s: what is not joined by then is given up, and begun again by the next call. */
const JOIN_MS = 50_000
const CLAIM_MS = 65_000
const MOST_JOINS = 6
const ASK_AGAIN_MS = 2_000

export const finishUpload: Handler<typeof media.finishUpload> = async (
  { contestId, uploadId },
  { actor, now, log },
) => {
  const upload = await findUpload(uploadId)
  if (upload?.owner !== actor.openid || upload.contestId !== contestId)
    return refuse({ code: 'UPLOAD_NOT_FOUND' })
  if (upload.refusal) return refuse(upload.refusal)
  if (upload.fileId) {
    const file = await findStoredFile(upload.fileId)
    return file ? ok({ state: 'stored', file: fileView(file) }) : refuse({ code: 'UPLOAD_NOT_FOUND' })
  }
  const contest = await findContest(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const sender = await senderOf(contestId, actor.openid, upload.purpose)
  if (!isInTime(sender, contest.stages, upload.begunAt, now, uploadLimits.graceMinutes * 60_000))
    return refuse({ code: 'STAGE_NOT_OPEN', ...sendingTimes(contest.stages, now) })
  if (upload.joiningUntil > now) return ok({ state: 'joining', retryAfterMs: ASK_AGAIN_MS })
  if (upload.joins >= MOST_JOINS) return refuse({ code: 'JOINING_FAILED' })

  const { urls, missing } = await findParts(upload)
  if (missing.length > 0) return refuse({ code: 'PARTS_MISSING', parts: [...missing] })
  if (!(await claimJoining(uploadId, now, now + CLAIM_MS)))
    return ok({ state: 'joining', retryAfterMs: ASK_AGAIN_MS })
  const signal = AbortSignal.timeout(JOIN_MS)
  try {
    const whole = urls.filter((url) => url !== undefined)
    const stored = await joinUpload({ upload, contest, urls: whole, now, signal, log })
    return stored.ok ? ok({ state: 'stored', file: fileView(stored.value) }) : refuse(stored.error)
  } catch (thrown) {
    await releaseJoining(uploadId, now)
    if (!signal.aborted) throw thrown
    return ok({ state: 'joining', retryAfterMs: ASK_AGAIN_MS })
  }
}
