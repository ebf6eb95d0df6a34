import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import { scoringOf, totalOf } from '#shared/rules/panelScoring'
import { titleWithoutNames } from '#shared/rules/recusal'
import { isDone, listOf, progressOf } from '#shared/rules/scoreBook'
import { findContests } from '../_data/contests'
import { findNamedWorks } from '../_data/judgedWorks'
import { findPanels, panelKeyOf } from '../_data/panels'
import { findBooksOf } from '../_data/scoreBooks'
import type { Handler } from '../_runtime/serve'
import { seatOf } from './seat'

/** Three reads, however many panels: the caller's books, what rules them, and the contests' names. */
export const listMyPanels: Handler<typeof judging.listMyPanels> = async (_input, { actor, now }) => {
  const books = await findBooksOf(actor.openid)
  const [panels, contests] = await Promise.all([
    findPanels(books.map(({ contestId, panelId }) => panelKeyOf(contestId, panelId))),
    findContests([...new Set(books.map(({ contestId }) => contestId))]),
  ])
  return ok({
    now,
    panels: books.flatMap((book) => {
      const { contestId, panelId, signedAt } = book
      const panel = panels.find((one) => one.contestId === contestId && one.panelId === panelId)
      const contest = contests.find((one) => one.contestId === contestId)
      if (!panel || !contest) return []
      const { assigned, left } = progressOf(scoringOf(panel.rule), book)
      return [{ contestId, panelId, contest: contest.name, name: panel.rule.name, assigned, left, signedAt }]
    }),
  })
}

export const listMyAssignments: Handler<typeof judging.listMyAssignments> = async (input, call) => {
  const seat = await seatOf(input, call)
  if (!seat) return refuse({ code: 'PANEL_NOT_FOUND' })
  const { panel, scoring, hours, book, categoryName } = seat
  const placed = listOf(book).map((entryId, index) => ({ entryId, place: index + 1 }))
  const wanted =
    input.only === 'left' ? placed.filter(({ entryId }) => !isDone(scoring, book, entryId)) : placed
  const end = input.offset + input.limit
  const page = wanted.slice(input.offset, end)
  const found = await findNamedWorks(
    panel.rule.purpose,
    page.map(({ entryId }) => entryId),
  )
  const byId = new Map(found.map((work) => [work.entryId, work]))
  const { assigned, left } = progressOf(scoring, book)
  return ok({
    now: call.now,
    name: panel.rule.name,
    rule: panel.rule,
    opensAt: hours.opensAt,
    closesAt: hours.closesAt,
    assigned,
    left,
    signedAt: book.signedAt,
    // A work that was withdrawn meanwhile is not shown; nobody waits for it.
    works: page.flatMap(({ entryId, place }) => {
      const work = byId.get(entryId)
      if (!work) return []
      const sheet = book.sheets[entryId]
      return [
        {
          entryId,
          place,
          title: panel.rule.blind ? titleWithoutNames(work.title, work) : work.title,
          category: categoryName(work.categoryId),
          cover: work.cover,
          total: (sheet && totalOf(scoring, sheet)) ?? null,
          recused: book.recusals[entryId]?.reason ?? null,
        },
      ]
    }),
    next: end < wanted.length ? end : null,
  })
}
