import { staffRoles } from '#shared/model/account'
import { findGrants } from '../_data/roles'

/** What colleagues call an account of this contest; empty for one that left. */
export const editorOf = async (contestId: string, openid: string): Promise<string> => {
  const grants = await findGrants(contestId, openid)
  return grants.find(({ role }) => staffRoles.includes(role))?.name ?? ''
}
