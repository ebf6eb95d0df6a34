import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import { isMaskedFor, maskedName } from '#shared/rules/mask'
import { balanceOf, rankPanel } from '#shared/rules/panelRanking'
import { scoringOf } from '#shared/rules/panelScoring'
import { findContest } from '../_data/contests'
import { type FoundWork, worksOf } from '../_data/judgedWorks'
import { findPanel } from '../_data/panels'
import { findBooks } from '../_data/scoreBooks'
import { findShortlist } from '../_data/shortlists'
import type { Handler } from '../_runtime/serve'
import { shortIn } from './giveWorks'
import { shortlistView } from './panelProgress'

export const panelRanking: Handler<typeof judging.panelRanking> = async (input, call) => {
  const { contestId, panelId, offset, limit } = input
  const [contest, panel, books, shortlist] = await Promise.all([
    findContest(contestId),
    findPanel(contestId, panelId),
    findBooks(contestId, panelId),
    findShortlist(contestId),
  ])
  if (!contest) return refuse({ code: 'CONTEST_NOT_FOUND' })
  if (!panel) {
    const isPlanned = contest.panels.some((one) => one.panelId === panelId)
    return refuse({ code: isPlanned ? 'PANEL_NOT_ASSIGNED' : 'PANEL_NOT_FOUND' })
  }
  const judged = new Set(panel.entryIds)
  const works = (await worksOf(contestId, panel.rule.purpose)).filter(({ entryId }) => judged.has(entryId))
  const byId = new Map(works.map((work) => [work.entryId, work]))
  const { rows, line } = rankPanel(scoringOf(panel.rule), books, [...byId.keys()], panel.rule.selects)
  const decided = shortlist?.panelId === panelId ? shortlist : undefined
  const above = [...(decided?.chosen ?? line?.above ?? [])].flatMap((entryId) => byId.get(entryId) ?? [])
  const categories = new Map(contest.categories.map((one) => [one.categoryId, one.name]))
  const categoryOf = ({ categoryId }: FoundWork) => categories.get(categoryId) ?? ''
  const told = isMaskedFor(call.standing.roles) ? maskedName : (name: string) => name
  const end = offset + limit
  return ok({
    rule: panel.rule,
    rows: rows.slice(offset, end).flatMap((row) => {
      const work = byId.get(row.entryId)
      if (!work) return []
      const { title, unit, cover, authors } = work
      return [
        {
          ...row,
          title,
          unit,
          cover,
          author: authors.map(({ name }) => told(name)).join('、'),
          category: categoryOf(work),
          number: decided?.numbers[row.entryId] ?? work.number,
        },
      ]
    }),
    total: rows.length,
    next: end < rows.length ? end : null,
    line,
    unsigned: books.filter(({ left, signedAt }) => !left && signedAt === null).length,
    short: shortIn(panel, works, books),
    categories: sharesOf(above.map(categoryOf), works.map(categoryOf)),
    units: sharesOf(
      above.map(({ unit }) => unit),
      works.map(({ unit }) => unit),
    ).slice(0, UNITS_SHOWN),
    chosen: decided?.chosen ?? null,
    shortlist: shortlistView(decided),
  })
}

/** As many as a contest has. */
const UNITS_SHOWN = 500

/** So many of so many, for each; an empty name is nobody's. */
const sharesOf = (above: readonly string[], all: readonly string[]) => {
  const inAll = new Map(balanceOf(all).map(({ key, works }) => [key, works]))
  const counts = new Map(balanceOf(above).map(({ key, works }) => [key, works]))
  return [...inAll]
    .filter(([key]) => key !== '')
    .map(([key, total]) => ({ key, works: counts.get(key) ?? 0, all: total }))
    .sort((one, other) => other.works - one.works || other.all - one.all)
}
