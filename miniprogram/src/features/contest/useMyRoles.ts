import { type Role, staffRoles } from '#shared/model/account'
import { useRead } from '@/api/useRead'

const fiveMinutes = 5 * 60_000

export interface MyRoles {
  readonly isStaff: boolean
  /** May write: an observer and a reviewer only look. */
  readonly mayWrite: boolean
  readonly isOwner: boolean
}

/** What this account is in a contest. It only shows and hides; the server decides at every call. */
export const useMyRoles = (contestId: string): MyRoles => {
  const who = useRead('account', 'whoAmI', {}, { staleMs: fiveMinutes })
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
