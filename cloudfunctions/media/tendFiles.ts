import type { media } from '#shared/contract/media'
import { ok } from '#shared/lib/result'
import { findContest } from '../_data/contests'
import { claimJoining, findBrokenOff } from '../_data/uploads'
import type { Call, Handler } from '../_runtime/serve'
import { clearFiles } from './clearFiles'
import { joinUpload } from './joinUpload'
import { makeCopies } from './makeCopies'
import { findParts } from './parts'

/** A run leaves room for the last thing it begins: the function lives 60 s. */
const BEGINS_FOR_MS = 15_000
const JOIN_MS = 40_000
const CLAIM_MS = 65_000
const JOINS_A_RUN = 1

/** Joins that whoever began them did not end: a phone that was closed never asks again. */
const finishBrokenOff = async ({ now, log }: Call): Promise<number> => {
  let joined = 0
  for (const upload of await findBrokenOff(now, JOINS_A_RUN)) {
    const contest = await findContest(upload.contestId)
    const { urls, missing } = await findParts(upload)
    if (!contest || missing.length > 0) continue
    if (!(await claimJoining(upload.uploadId, now, now + CLAIM_MS))) continue
    const whole = urls.filter((url) => url !== undefined)
    const signal = AbortSignal.timeout(JOIN_MS)
    try {
      await joinUpload({ upload, contest, urls: whole, now, signal, log })
      joined += 1
    } catch (thrown) {
      log.error('joining broke off again', { uploadId: upload.uploadId, thrown: String(thrown) })
    }
  }
  return joined
}

export const tendFiles: Handler<typeof media.tendFiles> = async (_input, call) => {
  const until = performance.now() + BEGINS_FOR_MS
  const joined = await finishBrokenOff(call)
  const cleared = joined > 0 ? 0 : await clearFiles(call.now)
  const { copies, failed } =
    joined > 0 ? { copies: 0, failed: 0 } : await makeCopies({ until, log: call.log })
  return ok({ copies, failed, cleared, joined })
}
