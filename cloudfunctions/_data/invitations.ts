import { sha256Hex } from '#shared/lib/hash'
import type { Invitation } from '#shared/model/account'
import { command, database } from './connection'
import { isDuplicate, withoutId } from './documents'

const MOST_WAITING = 200

/** Of a code we keep what cannot be turned back into it; it is also where its invitation lies. */
export const invitationIdOf = (code: string): string => sha256Hex(`invitation ${code}`).slice(0, 40)

/** Invitations of a contest that nobody has brought the code of. */
export const findWaiting = async (contestId: string): Promise<Invitation[]> => {
  const { data } = await database
    .collection('invitations')
    .where({ contestId, state: 'open' })
    .limit(MOST_WAITING)
    .get()
  return (data as Invitation[]).map(withoutId<Invitation>)
}

/**
 * Takes one of an account's tries in an hour; false if there are none left. Counted before the code is looked at, so
 * that trying many at once gains nothing.
 */
export const takeGuess = async (openid: string, hour: number, atMost: number): Promise<boolean> => {
  const _id = `${openid}:${hour}`
  const guesses = database.collection('guesses')
  const counted = await guesses.where({ _id, tries: command.lt(atMost) }).update({ tries: command.inc(1) })
  if ((counted.updated ?? 0) > 0) return true
  try {
    await guesses.add({ _id, tries: 1 })
    return true
  } catch (thrown) {
    if (isDuplicate(thrown)) return false
    throw thrown
  }
}
