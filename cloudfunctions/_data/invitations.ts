import { sha256Hex } from '#shared/lib/hash'
import type { Invitation } from '#shared/model/account'
import { command, database } from './connection'
import { withoutId } from './documents'
import { insert } from './insert'

const MOST_WAITING = 200
const MOST_OF_AN_ACCOUNT = 1_000

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
  return insert('guesses', { _id, tries: 1 })
}

const taken = (openid: string) => database.collection('invitations').where({ acceptedBy: openid })

/** ':' and ';' are neighbours, so this is every id that begins with the account. */
const tries = (openid: string) =>
  database.collection('guesses').where({ _id: command.gte(`${openid}:`).and(command.lt(`${openid};`)) })

export const findTaken = async (openid: string): Promise<Invitation[]> => {
  const { data } = await taken(openid).limit(MOST_OF_AN_ACCOUNT).get()
  return (data as Invitation[]).map(withoutId<Invitation>)
}

/** The invitation stays as taken; by whom is forgotten. */
export const forgetTaken = async (openid: string): Promise<void> => {
  await taken(openid).update({ acceptedBy: null })
}

/** How many tries, by what they were counted under: an hour, or a day of complaints. */
export const findGuesses = async (openid: string): Promise<{ under: string; tries: number }[]> => {
  const { data } = await tries(openid).limit(MOST_OF_AN_ACCOUNT).get()
  return (data as { _id: string; tries: number }[]).map(({ _id, tries: some }) => ({
    under: _id.slice(openid.length + 1),
    tries: some,
  }))
}

export const forgetGuesses = async (openid: string): Promise<void> => {
  await tries(openid).remove()
}
