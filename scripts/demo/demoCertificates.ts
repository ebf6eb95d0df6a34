import { instantOf } from '#shared/lib/day'
import type { CertificatePlan } from '#shared/model/certificate'
import type { Contest } from '#shared/model/contest'
import type { Publicity } from '#shared/model/results'
import type { Submission } from '#shared/model/submission'
import { defaultDesign } from '#shared/rules/certificate/defaultDesign'
import { listedNames } from '#shared/rules/certificate/planned'
import { beginSubmission } from '#shared/rules/submission'
import { personOf } from '../../tests/fixtures/people'
import type { Documents } from '../seed/seasonDocuments'

/** The first winner of a final list is an entrant's, who is being asked how the names are printed. */
export const certificateDocuments = (contest: Contest, { awards, final }: Publicity): Documents => {
  const { contestId, hosts } = contest
  const winner = awards.find(({ basis, winners }) => basis !== 'unit' && winners.length > 0)?.winners[0]
  if (!winner || !final) return {}
  const plan: CertificatePlan = {
    ...{ contestId, design: defaultDesign(hosts, '2020-11-26'), confirmBy: instantOf('2020-12-20 18:00') },
    ...{ seals: [], version: 1, savedAt: final.at, savedBy: '苏梅' },
  }
  const { openid: owner } = personOf('entrant-1')
  const asked = { entryId: winner.id, contestId, owner, unitId: null, channel: 'individual' } as const
  const work: Submission = {
    ...beginSubmission(asked, final.at),
    ...{ title: winner.title, authors: listedNames(winner).map((name) => ({ name })), state: 'approved' },
  }
  return {
    certificatePlans: [{ _id: contestId, ...plan }],
    submissions: [{ _id: winner.id, ...work }],
  }
}
