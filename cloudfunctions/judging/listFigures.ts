import type { judging } from '#shared/contract/judging'
import { ok } from '#shared/lib/result'
import type { Figure } from '#shared/model/judging'
import { worksOf } from '../_data/judgedWorks'
import { findFigures } from '../_data/workFigures'
import type { Handler } from '../_runtime/serve'
import { panelFrame } from './panelFrame'

export const listFigures: Handler<typeof judging.listFigures> = async (input) => {
  const { contestId, offset, limit } = input
  const [frame, known] = await Promise.all([panelFrame(input), findFigures(contestId)])
  if (!frame.ok) return frame
  const { rule } = frame.value
  const works = await worksOf(contestId, rule.purpose)
  const byId = new Map(known.map(({ entryId, figures }) => [entryId, figures]))
  const figuresOf = (entryId: string): readonly Figure[] => byId.get(entryId) ?? []
  const sorted = [...works].sort(byNumber)
  const end = offset + limit
  return ok({
    works: sorted.slice(offset, end).map(({ entryId, number, title, unit }) => ({
      ...{ entryId, number, title, unit },
      figures: figuresOf(entryId),
    })),
    total: works.length,
    known: works.filter(({ entryId }) => figuresOf(entryId).length > 0).length,
    next: end < works.length ? end : null,
  })
}

const byNumber = (
  one: { readonly number: string | null; readonly entryId: string },
  other: typeof one,
): number => Number(one.number ?? 0) - Number(other.number ?? 0) || (one.entryId < other.entryId ? -1 : 1)
