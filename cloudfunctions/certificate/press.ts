import type { CertificatePlan } from '#shared/model/certificate'
import { findSeals } from '../_data/certificatePlans'
import { installationOf } from '../_data/installations'
import type { Press } from './drawCertificate'

/** What a code says before the number: an address that WeChat opens, where one was declared. */
export const codeLinkOf = async (contestId: string): Promise<string> => {
  const { codeLink } = await installationOf()
  return codeLink ? `${codeLink}${contestId}?z=` : ''
}

export const pressOf = async (plan: CertificatePlan): Promise<Press> => {
  const sealIds = plan.seals.map(({ sealId }) => sealId)
  const [seals, codeLink] = await Promise.all([
    findSeals(plan.contestId, sealIds),
    codeLinkOf(plan.contestId),
  ])
  return { plan, seals: seals.map(({ png }) => Buffer.from(png, 'base64')), codeLink }
}
