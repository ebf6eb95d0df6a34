import type { judging } from '#shared/contract/judging'
import { ok, refuse } from '#shared/lib/result'
import type { SubmittedItem } from '#shared/model/submission'
import { titleWithoutNames, withoutNames } from '#shared/rules/recusal'
import { neighboursOf, progressOf } from '#shared/rules/scoreBook'
import { type FoundWork, findNamedWorks, type WorkSource } from '../_data/judgedWorks'
import { findStoredFiles } from '../_data/storedFiles'
import { findTally } from '../_data/tallies'
import { findFiguresOf } from '../_data/workFigures'
import type { Handler } from '../_runtime/serve'
import { seatOf } from './seat'

export const openAssignment: Handler<typeof judging.openAssignment> = async (input, call) => {
  const { contestId, entryId } = input
  const seat = await seatOf(input, call)
  if (!seat) return refuse({ code: 'PANEL_NOT_FOUND' })
  const { panel, scoring, hours, book, categoryName } = seat
  const { blind, jurorsSeeVotes, purpose } = panel.rule
  if (!book.entryIds.includes(entryId)) return refuse({ code: 'ENTRY_NOT_ASSIGNED' })
  const [work] = await findNamedWorks(purpose, [entryId])
  if (!work) return refuse({ code: 'ENTRY_NOT_ASSIGNED' })
  const hasFigures = scoring.criteria.some((criterion) => criterion.hasFigures)
  const [items, tally, known] = await Promise.all([
    playableItems(contestId, work, purpose),
    jurorsSeeVotes ? findTally(contestId) : undefined,
    hasFigures ? findFiguresOf([entryId]) : [],
  ])
  const told = (text: string) => (blind ? withoutNames(text, work) : text)
  const { place, ...neighbours } = neighboursOf(scoring, book, entryId)
  const { assigned, left } = progressOf(scoring, book)
  return ok({
    now: call.now,
    rule: panel.rule,
    opensAt: hours.opensAt,
    closesAt: hours.closesAt,
    work: {
      entryId,
      place,
      title: blind ? titleWithoutNames(work.title, work) : work.title,
      category: categoryName(work.categoryId),
      introduction: told(work.introduction),
      cover: work.cover,
      authors: blind ? null : work.authors.map(({ name }) => name),
      unit: blind ? null : work.unit,
      city: blind ? null : work.city,
      items: blind ? items.map(withoutLink) : items,
      figures: known[0]?.figures ?? [],
      votes: jurorsSeeVotes ? (tally?.votes[entryId] ?? 0) : null,
    },
    sheet: book.sheets[entryId] ?? null,
    recused: book.recusals[entryId]?.reason ?? null,
    ...neighbours,
    assigned,
    left,
    signedAt: book.signedAt,
  })
}

/** Where a film was published stands who made it: told only where there is nothing else to look at. */
const withoutLink = <Item extends { readonly fileId: string | null }>(item: Item): Item =>
  item.fileId === null ? item : { ...item, link: null }

/** What a phone can play of a work: a public one's film is such a copy already. */
const playableItems = async (
  contestId: string,
  { items }: FoundWork,
  source: WorkSource,
): Promise<readonly Pick<SubmittedItem, 'fileId' | 'link'>[]> => {
  if (source === 'jury') return items
  const files = await findStoredFiles(
    contestId,
    items.flatMap(({ fileId }) => fileId ?? []),
  )
  return items.map(({ fileId, link }) => {
    const copy = files.find((file) => file.fileId === fileId)?.copy
    return { fileId: copy?.state === 'ready' ? copy.fileId : null, link }
  })
}
