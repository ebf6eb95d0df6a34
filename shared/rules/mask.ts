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
