import type { Certificate } from '#shared/model/certificate'
import { readCertificateNumber } from '#shared/rules/certificate/number'
import { findCertificate } from '../_data/certificates'

/** A contest's certificate by its number, as staff type it. */
export const certificateOf = async (contestId: string, typed: string): Promise<Certificate | undefined> => {
  const number = readCertificateNumber(typed)
  const found = number === undefined ? undefined : await findCertificate(number)
  return found?.contestId === contestId ? found : undefined
}
