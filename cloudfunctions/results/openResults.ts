import type { results } from '#shared/contract/results'
import { ok, refuse } from '#shared/lib/result'
import { isMaskedFor, maskedName } from '#shared/rules/mask'
import { publicityHours, publicityState } from '#shared/rules/publicity'
import { findAwardList, findPublicity } from '../_data/awardLists'
import { findContest } from '../_data/contests'
import { findCatalogue, findEntries } from '../_data/entries'
import { countWaiting } from '../_data/objections'
import { findRanking } from '../_data/rankings'
import { findUnits } from '../_data/units'
import type { Handler } from '../_runtime/serve'
import { figuresAreShown } from './figuresAreShown'
import { goneFrom } from './goneWinners'
import { consequencesOf, namedIn, proposedView } from './proposedView'

/** As many reads for any page; works that are no longer public cost one more. */
export const openResults: Handler<typeof results.openResults> = async (input, { standing, now }) => {
  const { contestId, find, offset, limit } = input
  const [contest, list, publicity, units, catalogue, ranking, objectionsWaiting] = await Promise.all([
    findContest(contestId),
    findAwardList(contestId),
    findPublicity(contestId),
    findUnits(contestId),
    findCatalogue(contestId),
    findRanking(contestId),
    countWaiting(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const told = isMaskedFor(standing.roles) ? maskedName : (name: string) => name
  const cards = new Map(catalogue?.cards.map((card) => [card.entryId, card]))
  const consequences = list && consequencesOf(list)
  const namedIds = list && consequences ? namedIn(list, consequences) : []
  const gone = await findEntries(namedIds.filter((entryId) => !cards.has(entryId)))
  const goneById = new Map(gone.map((entry) => [entry.entryId, entry]))
  const nameOf = (entryId: string) => {
    const card = cards.get(entryId)
    if (card) return { ...nameIn(card), author: told(card.author), unit: card.unit ?? '' }
    return { ...nameIn(goneById.get(entryId)), author: '', unit: '' }
  }
  return ok({
    now,
    mayWrite: standing.roles.some((role) => role === 'organizer' || role === 'owner'),
    publicity: {
      state: publicityState(contest.stages, publicity, now),
      begunAt: publicity?.begunAt ?? null,
      ...publicityHours(contest.stages, now),
      hash: publicity?.hash ?? null,
      finalAt: publicity?.final?.at ?? null,
      list: publicity ? { awards: maskedIn(publicity.awards, told), changes: publicity.changes } : null,
      showsFigures: publicity?.showsFigures ?? figuresAreShown(contest, ranking, now),
      gone: goneFrom(publicity?.awards ?? [], new Set(cards.keys())).map(({ entryId }) => entryId),
      objectionsWaiting,
    },
    units: units.map(({ unitId, name }) => ({ unitId, name })),
    proposed:
      list && consequences
        ? {
            ...proposedView(list, consequences, { find, offset, limit }, nameOf),
            named: namedIds.map((entryId) => ({ entryId, ...nameOf(entryId), isGone: !cards.has(entryId) })),
          }
        : null,
  })
}

const nameIn = (work: { readonly number: string; readonly title: string } | undefined) => ({
  number: work?.number ?? '',
  title: work?.title ?? '',
})

type Awards = NonNullable<Awaited<ReturnType<typeof findPublicity>>>['awards']

const maskedIn = (awards: Awards, told: (name: string) => string): Awards =>
  awards.map((award) => ({
    ...award,
    winners: award.winners.map((winner) => ({ ...winner, author: told(winner.author) })),
  }))
