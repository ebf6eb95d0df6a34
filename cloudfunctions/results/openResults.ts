import type { results } from '#shared/contract/results'
import { ok, refuse } from '#shared/lib/result'
import type { AwardList } from '#shared/model/results'
import { proposalOf, steadiness } from '#shared/rules/awardList'
import { finalScoreText } from '#shared/rules/finalScoreText'
import { isMaskedFor, maskedName } from '#shared/rules/mask'
import { figuresOf, publicityHours, publicityState } from '#shared/rules/publicity'
import { findAwardList, findPublicity } from '../_data/awardLists'
import { findContest } from '../_data/contests'
import { catalogueOf } from '../_data/entries'
import { findUnits } from '../_data/units'
import type { Handler } from '../_runtime/serve'

/** As many reads for any page: the contest, the list, the publicity, units and the works' names. */
export const openResults: Handler<typeof results.openResults> = async (input, { standing, now }) => {
  const { contestId, offset, limit } = input
  const [contest, list, publicity, units, catalogue] = await Promise.all([
    findContest(contestId),
    findAwardList(contestId),
    findPublicity(contestId),
    findUnits(contestId),
    catalogueOf(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const cards = new Map(catalogue?.cards.map((card) => [card.entryId, card]))
  const told = isMaskedFor(standing.roles) ? maskedName : (name: string) => name
  return ok({
    now,
    mayWrite: standing.roles.some((role) => role === 'organizer' || role === 'owner'),
    publicity: {
      state: publicityState(contest.stages, publicity, now),
      begunAt: publicity?.begunAt ?? null,
      ...publicityHours(contest.stages, now),
      hash: publicity?.hash ?? null,
      finalAt: publicity?.final?.at ?? null,
    },
    units: units.map(({ unitId, name }) => ({ unitId, name })),
    proposed: list
      ? viewOf(list, { offset, limit }, (entryId) => {
          const card = cards.get(entryId)
          const { number = '', title = '', author = '', unit = null } = card ?? {}
          return { number, title, author: told(author), unit: unit ?? '' }
        })
      : null,
  })
}

type Named = Readonly<Record<'number' | 'title' | 'author' | 'unit', string>>

const viewOf = (
  list: AwardList,
  { offset, limit }: { readonly offset: number; readonly limit: number },
  nameOf: (entryId: string) => Named,
) => {
  const { rules, rows, batch, decisions, proposedAt } = list
  const proposed = proposalOf(list)
  const awardsOf = (entryId: string) =>
    proposed.flatMap(({ awardId, to }) => (to.includes(entryId) ? [awardId] : []))
  const end = offset + limit
  return {
    at: proposedAt,
    batch,
    mix: rules.scoreMix,
    formula: rules.scoreMix ? finalScoreText(rules.scoreMix) : '',
    steady: steadiness(list),
    awards: proposed.map((one) => {
      const award = rules.awards.find(({ awardId }) => awardId === one.awardId)
      return {
        ...one,
        name: award?.name ?? '',
        basis: award?.basis ?? 'staff',
        places: award?.places ?? null,
      }
    }),
    decisions,
    rows: rows.slice(offset, end).map((row) => ({
      ...figuresOf(row),
      ...nameOf(row.entryId),
      ...{ entryId: row.entryId, missing: row.missing, awardIds: awardsOf(row.entryId) },
    })),
    total: rows.length,
    next: end < rows.length ? end : null,
  }
}
