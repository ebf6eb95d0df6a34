import type { entry } from '#shared/contract/entry'
import { ok, refuse } from '#shared/lib/result'
import { mostDuplicates } from '#shared/model/review'
import { kindOf } from '#shared/rules/reviewing'
import { publicContestOf } from '../_data/contests'
import { findSharedMarks } from '../_data/reviewFigures'
import { findNamedSubmissions } from '../_data/submissions'
import type { Handler } from '../_runtime/serve'
import { sideOf } from './staffView'

/** Two reads: what is shared, and the works that share it. */
export const listDuplicates: Handler<typeof entry.listDuplicates> = async ({ contestId }) => {
  if (!(await publicContestOf(contestId))) return refuse({ code: 'CONTEST_NOT_FOUND' })
  const shared = await findSharedMarks(contestId, mostDuplicates + 1)
  const shown = shared.slice(0, mostDuplicates)
  const works = await findNamedSubmissions([...new Set(shown.flatMap(({ entryIds }) => entryIds))])
  const byId = new Map(works.map((work) => [work.entryId, sideOf(work)]))
  const pairs = new Map(
    shown.flatMap(({ mark, entryIds }) => {
      const kind = kindOf(mark)
      const sides = entryIds.flatMap((entryId) => byId.get(entryId) ?? [])
      // Works with several authors share a title several times.
      return kind ? [[`${kind} ${[...entryIds].sort().join(' ')}`, { kind, works: sides }] as const] : []
    }),
  )
  return ok({ pairs: [...pairs.values()], more: shared.length > shown.length })
}
