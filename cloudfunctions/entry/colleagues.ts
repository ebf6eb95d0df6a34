import type { Role } from '#shared/model/account'
import { isMaskedFor, maskedName } from '#shared/rules/mask'
import { findGrants, findPeople } from '../_data/roles'

/** What colleagues call the accounts of a contest; who left keeps the name on record. One read. */
export const colleagueNames = async (
  contestId: string,
  roles: readonly Role[],
): Promise<(openid: string) => string> => {
  const names = new Map((await findPeople(contestId)).map(({ openid, name }) => [openid, name]))
  const told = isMaskedFor(roles) ? maskedName : (name: string) => name
  return (openid) => told(names.get(openid) ?? '')
}

export const colleagueName = async (contestId: string, openid: string): Promise<string> =>
  (await findGrants(contestId, openid))[0]?.name ?? ''
