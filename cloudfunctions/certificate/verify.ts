import type { certificate } from '#shared/contract/certificate'
import { ok, refuse } from '#shared/lib/result'
import { readCertificateNumber } from '#shared/rules/certificate/number'
import { publicName } from '#shared/rules/certificate/planned'
import { findCertificate } from '../_data/certificates'
import type { Handler } from '../_runtime/serve'
import { countWrongNumber, isTired, nextHour } from './wrongNumbers'

/** What is not drawn is nobody's yet: it has a number that no sheet bears. */
export const verify: Handler<typeof certificate.verify> = async (input, { actor, now }) => {
  const tooMany = { code: 'TOO_MANY_GUESSES', nextAt: nextHour(now) } as const
  if (isTired(actor.openid, now)) return refuse(tooMany)
  const number = readCertificateNumber(input.number)
  const found = number === undefined ? undefined : await findCertificate(number)
  if (!found || found.state === 'waiting' || found.state === 'stuck') {
    const isLeft = await countWrongNumber(actor.openid, now)
    return refuse(isLeft ? { code: 'CERTIFICATE_NOT_FOUND' } : tooMany)
  }
  const { contestId, contest, award, title, unit, day, state, ended } = found
  return ok({
    ...{ number: found.number, contestId, contest, award, title, unit, day },
    name: publicName(found.name, found.listed),
    state: state === 'made' ? 'valid' : state,
    endedAt: ended?.at ?? null,
  })
}
