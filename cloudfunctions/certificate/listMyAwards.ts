import type { OutputOf } from '#shared/contract/action'
import type { certificate } from '#shared/contract/certificate'
import { ok } from '#shared/lib/result'
import type { Certificate, CertificatePlan, PrintedNames } from '#shared/model/certificate'
import type { Contest } from '#shared/model/contest'
import { listedNames } from '#shared/rules/certificate/planned'
import { type AwardedWinner, awardedWinners } from '#shared/rules/certificate/winners'
import { findCertificatePlans, findNamesOfWorks } from '../_data/certificatePlans'
import { findCertificatesOf } from '../_data/certificates'
import { findContests } from '../_data/contests'
import { findFinalLists } from '../_data/wonWorks'
import type { Handler } from '../_runtime/serve'
import { ownAwards } from './ownAwards'

type Won = AwardedWinner & { readonly contestId: string }

interface Known {
  readonly contests: readonly Contest[]
  readonly plans: readonly CertificatePlan[]
  readonly names: readonly PrintedNames[]
  readonly made: readonly Certificate[]
}

export const listMyAwards: Handler<typeof certificate.listMyAwards> = async (_, { actor, now }) => {
  const { works, units } = await ownAwards(actor.openid)
  const lists = await findFinalLists([...new Set([...works, ...units].map(({ contestId }) => contestId))])
  const mine = new Set([
    ...works.map(({ contestId, entryId }) => `${contestId}:${entryId}`),
    ...units.map(({ contestId, unitId }) => `${contestId}:${unitId}`),
  ])
  const won = lists
    .sort((one, other) => (other.final?.at ?? 0) - (one.final?.at ?? 0))
    .flatMap(({ contestId, awards }) =>
      awardedWinners(awards)
        .filter(({ winner }) => mine.has(`${contestId}:${winner.id}`))
        .map((awarded): Won => ({ contestId, ...awarded })),
    )
  const contestIds = [...new Set(won.map(({ contestId }) => contestId))]
  const [contests, plans, names, made] = await Promise.all([
    findContests(contestIds),
    findCertificatePlans(contestIds),
    findNamesOfWorks(won.map(({ contestId, winner }) => ({ contestId, entryId: winner.id }))),
    findCertificatesOf(won.map(({ winner }) => winner.id)),
  ])
  return ok({ now, works: won.map((one) => viewOf(one, { contests, plans, names, made })) })
}

type View = OutputOf<typeof certificate.listMyAwards>['works'][number]

const viewOf = ({ contestId, winner, isUnit, awards }: Won, known: Known): View => {
  const plan = known.plans.find((one) => one.contestId === contestId)
  const confirmed = known.names.find((one) => one.contestId === contestId && one.entryId === winner.id)
  return {
    contestId,
    contest: known.contests.find((one) => one.contestId === contestId)?.name ?? '',
    entryId: winner.id,
    title: isUnit ? '' : winner.title,
    awards: [...awards],
    listed: listedNames(winner),
    names: confirmed ? [...confirmed.names] : null,
    confirmBy: isUnit ? null : (plan?.confirmBy ?? null),
    certificates: known.made.flatMap((one) => {
      const { number, award, name, state, missing } = one
      const isMine = one.contestId === contestId && one.winnerId === winner.id
      return isMine && state !== 'replaced' ? [{ number, award, name, state, missing }] : []
    }),
  }
}
