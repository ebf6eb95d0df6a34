import type { ScoreBook, Scoresheet } from '#shared/model/judging'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'

const books = () => database.collection('scoreBooks')

const BOOKS_PER_PANEL = 1_000
const BOOKS_PER_ACCOUNT = 100

export const bookKeyOf = ({
  contestId,
  panelId,
  personId,
}: Pick<ScoreBook, 'contestId' | 'panelId' | 'personId'>) => `${contestId}:${panelId}:${personId}`

export const findBook = (key: string): Promise<ScoreBook | undefined> =>
  findOne<ScoreBook>(database, 'scoreBooks', key)

/** Of everybody who is or was in a panel. */
export const findBooks = async (contestId: string, panelId: string): Promise<ScoreBook[]> => {
  const { data } = await books().where({ contestId, panelId }).limit(BOOKS_PER_PANEL).get()
  return (data as ScoreBook[]).map(withoutId<ScoreBook>)
}

export const findBooksOf = async (juror: string): Promise<ScoreBook[]> => {
  const { data } = await books().where({ juror, left: null }).limit(BOOKS_PER_ACCOUNT).get()
  return (data as ScoreBook[]).map(withoutId<ScoreBook>)
}

/**
 * Writes one sheet if the book is open, the work is in it, and the sheet is still the one that the caller had; all of
 * it in one conditional write.
 */
export const saveSheet = async (
  key: string,
  entryId: string,
  baseVersion: number,
  sheet: Scoresheet,
): Promise<boolean> => {
  const base =
    baseVersion === 0
      ? { [`sheets.${entryId}`]: command.exists(false) }
      : { [`sheets.${entryId}.version`]: baseVersion }
  const { updated } = await books()
    .where({
      _id: key,
      signedAt: null,
      left: null,
      entryIds: entryId,
      [`recusals.${entryId}`]: command.exists(false),
      ...base,
    })
    .update({ [`sheets.${entryId}`]: command.set(sheet) })
  return updated === 1
}
