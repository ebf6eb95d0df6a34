import type { certificate } from '#shared/contract/certificate'
import { ok, refuse } from '#shared/lib/result'
import { readCertificateNumber } from '#shared/rules/certificate/number'
import { linksTo } from '../_data/certificateFiles'
import { findCertificate } from '../_data/certificates'
import { findSubmission } from '../_data/submissions'
import type { Handler } from '../_runtime/serve'
import { isOwnAward } from './isOwnAward'

const LINK_SECONDS = 600

/** Whose it is not learns no more than of a number that is not there. */
export const openCertificate: Handler<typeof certificate.openCertificate> = async (input, { actor, now }) => {
  const number = readCertificateNumber(input.number)
  const found = number === undefined ? undefined : await findCertificate(number)
  if (!found) return refuse({ code: 'CERTIFICATE_NOT_FOUND' })
  const { contestId, winnerId, isUnit, files, ended } = found
  const whose = isUnit ? { contestId, owner: null, unitId: winnerId } : await findSubmission(winnerId)
  if (!whose || !(await isOwnAward(actor.openid, whose)) || ended)
    return refuse({ code: 'CERTIFICATE_NOT_FOUND' })
  if (!files) return refuse({ code: 'CERTIFICATE_NOT_DRAWN' })
  const [pdf = '', picture = ''] = await linksTo([files.pdf, files.picture], LINK_SECONDS)
  return ok({ name: `证书-${found.number}`, pdf, picture, endsAt: now + LINK_SECONDS * 1_000 })
}
