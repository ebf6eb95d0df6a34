import { useEffect } from 'react'
import { staffRoles } from '#shared/model/account'
import { useRead } from '@/api/useRead'
import { setTabState } from './tabState'

const fiveMinutes = 5 * 60_000

/** Shows 管理 to staff. It only shows: what staff may do is decided by the server at every call. */
export const useStaffTab = (): void => {
  const who = useRead('account', 'whoAmI', {}, { staleMs: fiveMinutes })
  const isStaff = who.state === 'ready' && who.value.roles.some(({ role }) => staffRoles.includes(role))
  useEffect(() => {
    // A read under way says nothing: the tab does not flicker at each start of a page.
    if (who.state !== 'loading') setTabState({ isStaff })
  }, [who.state, isStaff])
}
