import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import { scoringOf } from '#shared/rules/panelScoring'
import { titleWithoutNames } from '#shared/rules/recusal'
import { leftOnPaper, otherReader, paperDifferences, paperWorks } from '#shared/rules/signedPaper'
import { findNamedWorks } from '../_data/judgedWorks'
import { personIdOf } from '../_data/roles'
import { bookKeyOf, findBook } from '../_data/scoreBooks'
import { findPaper } from '../_data/signedPapers'
import type { Handler } from '../_runtime/serve'
import { panelFrame } from './panelFrame'

export const openPaper: Handler<typeof judging.openPaper> = async (input, { actor }) => {
  const { contestId } = input
  const [frame, book, paper] = await Promise.all([
    panelFrame(input),
    findBook(bookKeyOf(input)),
    findPaper(bookKeyOf(input)),
  ])
  if (!frame.ok) return frame
  const { rule } = frame.value
  if (!book || book.left) return refuse({ code: 'PERSON_NOT_FOUND' })
  const found = await findNamedWorks(rule.purpose, book.entryIds)
  const byId = new Map(found.map((work) => [work.entryId, work]))
  const placed = paperWorks(book, (entryId) => byId.has(entryId))
  const entryIds = placed.map(({ entryId }) => entryId)
  const scoring = scoringOf(rule)
  const me = personIdOf(contestId, actor.openid)
  const entries = paper?.entries ?? []
  const mine = entries.find(({ personId }) => personId === me)
  const isWhole = (sheets: Parameters<typeof leftOnPaper>[2]) => leftOnPaper(scoring, entryIds, sheets) === 0
  // Who has not read all of it themselves would only copy.
  const other = mine && isWhole(mine.sheets) ? otherReader(scoring, entryIds, entries, me) : undefined
  return ok({
    rule,
    name: book.name,
    signedAt: book.signedAt,
    scans: paper?.scans ?? [],
    readers: entries.map(({ personId, name, at, sheets }) => ({
      ...{ name, at, isMine: personId === me, isWhole: isWhole(sheets) },
    })),
    works: placed.flatMap(({ entryId, place }) => {
      const work = byId.get(entryId)
      if (!work) return []
      return [
        {
          ...{ entryId, place, number: work.number },
          title: rule.blind ? titleWithoutNames(work.title, work) : work.title,
          mine: mine?.sheets[entryId] ?? null,
          other: other?.sheets[entryId] ?? null,
        },
      ]
    }),
    differences: mine && other ? paperDifferences(scoring, entryIds, mine.sheets, other.sheets) : [],
    isOwn: book.personId === me,
  })
}
