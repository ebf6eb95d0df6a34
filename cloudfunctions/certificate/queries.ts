import type { certificate } from '#shared/contract/certificate'
import { dayOf } from '#shared/lib/day'
import { ok, refuse } from '#shared/lib/result'
import { certificateLimits } from '#shared/model/certificate'
import { defaultDesign } from '#shared/rules/certificate/defaultDesign'
import { listedNames } from '#shared/rules/certificate/planned'
import { awardedWinners } from '#shared/rules/certificate/winners'
import { findPublicity } from '../_data/awardLists'
import { countPrintedNames, findCertificatePlan, findPrintedNames } from '../_data/certificatePlans'
import { countCertificates, findCertificates } from '../_data/certificates'
import { findContest } from '../_data/contests'
import { findOwnersOfWorks } from '../_data/wonWorks'
import type { Handler } from '../_runtime/serve'

export const openDesk: Handler<typeof certificate.openDesk> = async ({ contestId }, { standing, now }) => {
  const [contest, publicity, plan, confirmed, counts] = await Promise.all([
    findContest(contestId),
    findPublicity(contestId),
    findCertificatePlan(contestId),
    countPrintedNames(contestId),
    countCertificates(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const isOwner = standing.roles.includes('owner')
  const winners = awardedWinners(publicity?.final ? publicity.awards : [])
  return ok({
    now,
    contest: contest.name,
    mayWrite: isOwner || standing.roles.includes('organizer'),
    maySeal: isOwner,
    finalAt: publicity?.final?.at ?? null,
    design: plan?.design ?? defaultDesign(contest.hosts, dayOf(publicity?.final?.at ?? now)),
    version: plan?.version ?? 0,
    confirmBy: plan?.confirmBy ?? null,
    seals: plan?.seals ?? [],
    winners: winners.filter(({ isUnit }) => !isUnit).length,
    confirmed,
    counts,
  })
}

export const listConfirmations: Handler<typeof certificate.listConfirmations> = async (
  { contestId, only, offset },
  { now },
) => {
  const [contest, publicity, names] = await Promise.all([
    findContest(contestId),
    findPublicity(contestId),
    findPrintedNames(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!publicity?.final) return refuse({ code: 'RESULTS_NOT_FINAL' })
  const confirmed = new Map(names.map((one) => [one.entryId, one]))
  const wanted = awardedWinners(publicity.awards).filter(
    ({ winner, isUnit }) => only === 'all' || (!isUnit && !confirmed.has(winner.id)),
  )
  const end = offset + certificateLimits.perPage
  const shown = wanted.slice(offset, end)
  const owned = await findOwnersOfWorks(shown.map(({ winner }) => winner.id))
  const withAccount = new Set(owned.flatMap(({ entryId, owner }) => (owner ? [entryId] : [])))
  return ok({
    now,
    winners: shown.map(({ winner, isUnit, awards }) => {
      const known = confirmed.get(winner.id)
      const { id: winnerId, title, number } = winner
      return {
        ...{ winnerId, title, number, awards, isUnit, listed: listedNames(winner) },
        ...{ names: known?.names ?? null, by: known?.by ?? null, confirmedAt: known?.confirmedAt ?? null },
        hasAccount: withAccount.has(winnerId),
      }
    }),
    total: wanted.length,
    next: end < wanted.length ? end : null,
  })
}

export const certificateProgress: Handler<typeof certificate.certificateProgress> = async ({ contestId }) =>
  ok({ counts: await countCertificates(contestId) })

export const listCertificates: Handler<typeof certificate.listCertificates> = async ({
  contestId,
  state,
  offset,
}) => {
  const limit = certificateLimits.perPage
  const found = await findCertificates(contestId, state, { from: offset, limit: limit + 1 })
  return ok({
    certificates: found.slice(0, limit),
    next: found.length > limit ? offset + limit : null,
  })
}
