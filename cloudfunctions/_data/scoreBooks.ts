import type { ScoreBook, Scoresheet } from '#shared/model/judging'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'

const books = () => database.collection('scoreBooks')

const BOOKS_A_READ = 20
const BOOKS_PER_ACCOUNT = 100

export const bookKeyOf = ({
  contestId,
  panelId,
  personId,
}: Pick<ScoreBook, 'contestId' | 'panelId' | 'personId'>) => `${contestId}:${panelId}:${personId}`

export const findBook = (key: string): Promise<ScoreBook | undefined> =>
  findOne<ScoreBook>(database, 'scoreBooks', key)

/** Of everybody who is or was in a panel: a few at a time, for a book of 2,000 works weighs half a megabyte. */
export const findBooks = async (contestId: string, panelId: string): Promise<ScoreBook[]> => {
  const found: ScoreBook[] = []
  for (;;) {
    const { data } = await books()
      .where({ contestId, panelId })
      .orderBy('_id', 'asc')
      .skip(found.length)
      .limit(BOOKS_A_READ)
      .get()
    found.push(...(data as ScoreBook[]).map(withoutId<ScoreBook>))
    if (data.length < BOOKS_A_READ) return found
  }
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

/** Every book of an account, the panels that it left too. */
export const findSeatsOf = async (juror: string): Promise<ScoreBook[]> => {
  const { data } = await books().where({ juror }).limit(BOOKS_PER_ACCOUNT).get()
  return (data as ScoreBook[]).map(withoutId<ScoreBook>)
}

/**
 * What was signed counts beside the others' and stays, without a name. Whoever goes before signing has left: their
 * works need other readers, and the desk says so.
 */
export const disownSeats = async (juror: string, now: number): Promise<void> => {
  const left = { at: now, reason: '评委注销了账号' }
  await books()
    .where({ juror, signedAt: null, left: null })
    .update({ left: command.set(left) })
  await books().where({ juror }).update({ juror: '', name: '已注销的评委' })
}
