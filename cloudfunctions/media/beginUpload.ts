import type { media } from '#shared/contract/media'
import { sha256Hex } from '#shared/lib/hash'
import { ok, refuse } from '#shared/lib/result'
import { type Upload, uploadLimits } from '#shared/model/media'
import { sendingTimes } from '#shared/rules/entering'
import { fileFault } from '#shared/rules/fileKinds'
import { findContest } from '../_data/contests'
import { countUploadsSince, findUpload, insertUpload } from '../_data/uploads'
import type { Handler } from '../_runtime/serve'
import { isInTime, senderOf } from './sender'
import { planOf } from './view'

const DAY_MS = 24 * 60 * 60_000

/** Nobody else can guess it: whoever could would put a part into somebody's film. */
const uploadIdOf = (contestId: string, openid: string, key: string): string =>
  sha256Hex(`upload ${contestId} ${openid} ${key}`).slice(0, 32)

const isSame = (upload: Upload, { purpose, name, bytes }: Pick<Upload, 'purpose' | 'name' | 'bytes'>) =>
  upload.purpose === purpose && upload.name === name && upload.bytes === bytes

export const beginUpload: Handler<typeof media.beginUpload> = async (input, { actor, now }) => {
  const { contestId, purpose, name, bytes, key } = input
  const uploadId = uploadIdOf(contestId, actor.openid, key)
  const known = await findUpload(uploadId)
  if (known) return isSame(known, input) ? ok(planOf(known)) : refuse({ code: 'KEY_REUSED' })

  const contest = await findContest(contestId)
  const sender = await senderOf(contestId, actor.openid, purpose)
  if (!contest || (contest.publishedAt === null && sender !== 'staff'))
    return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (contest.status === 'archived') return refuse({ code: 'CONTEST_ARCHIVED' })
  if (sender === 'nobody') return refuse({ code: 'PURPOSE_NOT_YOURS' })
  if (!isInTime(sender, contest.stages, now, now))
    return refuse({ code: 'STAGE_NOT_OPEN', ...sendingTimes(contest.stages, now) })
  const fault = fileFault(purpose, contest.requirements.video, { name, bytes })
  if (fault) return refuse(fault)
  const atMost = sender === 'staff' ? uploadLimits.perDayOfStaff : uploadLimits.perDay
  if ((await countUploadsSince(actor.openid, now - DAY_MS)) >= atMost)
    return refuse({ code: 'TOO_MANY_UPLOADS', atMost })

  const upload: Upload = {
    uploadId,
    contestId,
    owner: actor.openid,
    purpose,
    name,
    bytes,
    begunAt: now,
    touchedAt: now,
    joiningUntil: 0,
    joins: 0,
    fileId: null,
    refusal: null,
  }
  // Of two that begin the same at once, one inserts it; it is the same upload for both.
  await insertUpload(upload)
  return ok(planOf(upload))
}
