import type { judging } from '#shared/contract/judging'
import { ok } from '#shared/lib/result'
import { findNumbered } from '../_data/entries'
import { findWorks } from '../_data/judgedWorks'
import { findHalfPublished } from '../_data/shortlists'
import { findFilms } from '../_data/storedFiles'
import type { Handler } from '../_runtime/serve'
import { goOn } from './goOn'

/** Whoever published has given it all a minute: the function lives no longer. */
const LEFT_FOR_MS = 90_000
const A_RUN = 3

/** A publishing that broke off after its numbers were given goes on without anybody pressing again. */
export const finishPublishing: Handler<typeof judging.finishPublishing> = async (_input, { now, log }) => {
  const waiting = await findHalfPublished(now - LEFT_FOR_MS, A_RUN)
  let finished = 0
  for (const begun of waiting) {
    const { contestId } = begun
    const [approved, numbered] = await Promise.all([
      findWorks(contestId, 'shortlist'),
      findNumbered(contestId),
    ])
    const works = approved.filter(({ entryId }) => begun.numbers[entryId] !== undefined)
    const { films } = await findFilms(contestId, works)
    await goOn(begun, { works, films, numbered }, now)
    log.info('a publishing went on', { contestId, works: works.length })
    finished += 1
  }
  return ok({ finished })
}
