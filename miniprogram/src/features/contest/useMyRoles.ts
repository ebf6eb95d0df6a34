import { type Role, staffRoles } from '#shared/model/account'
import { useRead } from '@/api/useRead'

const fiveMinutes = 5 * 60_000

export interface MyRoles {
  readonly isStaff: boolean
  /** May write: an observer and a reviewer only look. */
  readonly mayWrite: boolean
  readonly isOwner: boolean
}

/**
 * What this account is in a contest. It only shows and hides; the server decides at every call. A public page does not
 * ask for it: it shows what a tab page has learned, so that a visitor costs no call more.
 */
export const useMyRoles = (contestId: string, asks: 'asks' | 'onlyKnown' = 'asks'): MyRoles => {
  const who = useRead('account', 'whoAmI', {}, { staleMs: fiveMinutes, isNeeded: asks === 'asks' })
  const mine: readonly Role[] =
    who.state === 'ready'
      ? who.value.roles.filter((held) => held.contestId === contestId).map(({ role }) => role)
      : []
  return {
    isStaff: mine.some((role) => staffRoles.includes(role)),
    mayWrite: mine.includes('organizer') || mine.includes('owner'),
    isOwner: mine.includes('owner'),
  }
}
