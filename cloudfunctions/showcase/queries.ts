import type { showcase } from '#shared/contract/showcase'
import { ok, refuse } from '#shared/lib/result'
import { publicityHours, publicityState } from '#shared/rules/publicity'
import { besides, givenAwards, shownWorks } from '#shared/rules/showcase'
import { publicityOf } from '../_data/awardLists'
import { publicContestOf } from '../_data/contests'
import { catalogueOf } from '../_data/entries'
import type { Handler } from '../_runtime/serve'

/** All of it from an instance's memory: what is final stays as it is. */
const finalOf = async (contestId: string) => {
  const [contest, publicity, catalogue] = await Promise.all([
    publicContestOf(contestId),
    publicityOf(contestId),
    catalogueOf(contestId),
  ])
  const works = publicity?.final ? shownWorks(publicity.awards, catalogue?.cards ?? []) : []
  return { contest, publicity, works }
}

export const openShowcase: Handler<typeof showcase.openShowcase> = async (
  { contestId, offset, limit },
  { now },
) => {
  const { contest, publicity, works } = await finalOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const { name, theme, hosts, cover } = contest
  const end = offset + limit
  return ok({
    contest: { name, theme, hosts: [...hosts], cover },
    state: publicityState(contest.stages, publicity, now),
    ...publicityHours(contest.stages, now),
    list: publicity?.final
      ? {
          finalAt: publicity.final.at,
          awards: givenAwards(publicity.awards),
          works: works.slice(offset, end),
          total: works.length,
          next: end < works.length ? end : null,
        }
      : null,
  })
}

export const openWinner: Handler<typeof showcase.openWinner> = async ({ contestId, entryId }) => {
  const { contest, publicity, works } = await finalOf(contestId)
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!publicity?.final) return refuse({ code: 'RESULTS_NOT_FINAL' })
  const found = besides(works, entryId)
  if (!found) return refuse({ code: 'NOT_A_WINNER' })
  const { awardIds, place, total, previous, next } = found
  const names = new Map(publicity.awards.map(({ awardId, name }) => [awardId, name]))
  const awards = awardIds.map((awardId) => names.get(awardId) ?? '')
  return ok({ awards, place, total, previous, next })
}
