import type { Objection } from '#shared/model/results'
import { database } from './connection'
import { withoutId } from './documents'

const MOST_OF_AN_ACCOUNT = 100

const made = (by: string) => database.collection('objections').where({ by })

export const findObjectionsOf = async (by: string): Promise<Objection[]> => {
  const { data } = await made(by).orderBy('at', 'desc').limit(MOST_OF_AN_ACCOUNT).get()
  return (data as Objection[]).map(withoutId<Objection>)
}

/** The objection is answered all the same; who made it is forgotten. */
export const disownObjections = async (by: string): Promise<void> => {
  await made(by).update({ by: '' })
}
