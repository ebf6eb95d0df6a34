import type { media } from '#shared/contract/media'
import { ok } from '#shared/lib/result'
import { worksMissing } from '#shared/rules/missingCopies'
import { findWorks } from '../_data/judgedWorks'
import { findShortlist } from '../_data/shortlists'
import { findFilms } from '../_data/storedFiles'
import { findReopened } from '../_data/submissions'
import type { Handler } from '../_runtime/serve'
import { fileView } from './view'

/**
 * Before anything is chosen all that is approved must play; afterwards, what was chosen; and what is looked at again,
 * before it is let in once more.
 */
export const listMissingCopies: Handler<typeof media.listMissingCopies> = async ({
  contestId,
  offset,
  limit,
}) => {
  const [approved, reopened, shortlist] = await Promise.all([
    findWorks(contestId, 'shortlist'),
    findReopened(contestId),
    findShortlist(contestId),
  ])
  const chosen = shortlist && new Set(shortlist.chosen)
  const works = [...approved.filter(({ entryId }) => !chosen || chosen.has(entryId)), ...reopened]
  const { films, missing } = await findFilms(contestId, works)
  const [workOf, fileOf] = [
    new Map(works.map((work) => [work.entryId, work])),
    new Map(films.map((film) => [film.fileId, film])),
  ]
  const end = offset + limit
  return ok({
    films: missing.slice(offset, end).map(({ entryId, title, fileId, place, state }) => {
      const [work, file] = [workOf.get(entryId), fileOf.get(fileId)]
      const author = work?.authors.map(({ name }) => name).join('、') ?? ''
      const places = work?.items.length ?? place
      return { entryId, title, author, place, places, state, file: file ? fileView(file) : null }
    }),
    works: worksMissing(missing).works,
    total: missing.length,
    next: end < missing.length ? end : null,
  })
}
