import type { AwardList } from '#shared/model/results'
import { proposalOf, steadiness } from '#shared/rules/awardList'
import { finalScoreText } from '#shared/rules/finalScoreText'
import { figuresOf } from '#shared/rules/publicity'

type Named = Readonly<Record<'number' | 'title' | 'author' | 'unit', string>>

interface Page {
  readonly find: string
  readonly offset: number
  readonly limit: number
}

/** What follows from a list, found once: the proposal, and between which weights it stays. */
export const consequencesOf = (list: AwardList) => ({ proposed: proposalOf(list), steady: steadiness(list) })
type Consequences = ReturnType<typeof consequencesOf>

/** Works that a view of the list names besides its rows: winners, ties, those that other weights move, and the decided. */
export const namedIn = ({ rules, decisions }: AwardList, { proposed, steady }: Consequences) => {
  const toUnits = new Set(rules.awards.flatMap(({ awardId, basis }) => (basis === 'unit' ? awardId : [])))
  const toWorks = ({ awardId }: { readonly awardId: string }) => !toUnits.has(awardId)
  const named = [
    ...proposed.filter(toWorks).flatMap(({ to, tied }) => [...to, ...tied]),
    ...[steady?.below, steady?.above].flatMap((change) => (change ? [...change.enter, ...change.leave] : [])),
    ...decisions.filter(toWorks).map(({ to }) => to),
  ]
  return [...new Set(named)].filter((entryId) => entryId !== '')
}

/** The proposal, how steady it is, and a page of the table that it follows from. */
export const proposedView = (
  list: AwardList,
  { proposed, steady }: Consequences,
  { find, offset, limit }: Page,
  nameOf: (entryId: string) => Named,
) => {
  const { rules, rows, batch, decisions, proposedAt } = list
  const awardsOf = (entryId: string) =>
    proposed.flatMap(({ awardId, to }) => (to.includes(entryId) ? [awardId] : []))
  const wanted = find.toLowerCase()
  const found =
    wanted === ''
      ? rows
      : rows.filter(({ entryId }) =>
          Object.values(nameOf(entryId)).some((word) => word.toLowerCase().includes(wanted)),
        )
  const end = offset + limit
  return {
    at: proposedAt,
    batch,
    mix: rules.scoreMix,
    formula: rules.scoreMix ? finalScoreText(rules.scoreMix) : '',
    steady,
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
    rows: found.slice(offset, end).map((row) => ({
      ...figuresOf(row),
      ...nameOf(row.entryId),
      ...{ entryId: row.entryId, missing: row.missing, awardIds: awardsOf(row.entryId) },
    })),
    total: found.length,
    next: end < found.length ? end : null,
  }
}
