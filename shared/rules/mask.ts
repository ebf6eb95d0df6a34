import type { Role } from '#shared/model/account'

const seesNames: readonly Role[] = ['reviewer', 'organizer', 'owner']

/** Whoever only watches sees everything, and of people no more than tells one from another. */
export const isMaskedFor = (roles: readonly Role[]): boolean =>
  !roles.some((role) => seesNames.includes(role))

/** A name as an observer reads it. */
export const maskedName = (name: string): string => {
  const [first = ''] = Array.from(name)
  return first === '' ? '' : `${first}＊＊`
}

/** What a record tells of a person or of an invitation, with whatever names somebody masked. */
export const maskedPerson = (told: unknown): unknown => {
  if (typeof told !== 'object' || told === null) return told
  const { name, note, ...rest } = told as { name?: unknown; note?: unknown }
  return {
    ...rest,
    ...(typeof name === 'string' && { name: maskedName(name) }),
    ...(typeof note === 'string' && { note: '' }),
  }
}
