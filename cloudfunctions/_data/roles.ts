import type { Role, RoleGrant } from '#shared/model/account'
import { database } from './connection'

const roles = () => database.collection('roles')

const ROLES_PER_ACCOUNT = 1000

/** The roles of one account in one contest. */
export const findRoles = async (contestId: string, openid: string): Promise<Role[]> => {
  const { data } = await roles().where({ openid, contestId }).get()
  return (data as RoleGrant[]).map(({ role }) => role)
}

export const findAllRoles = async (openid: string): Promise<Pick<RoleGrant, 'contestId' | 'role'>[]> => {
  const { data } = await roles().where({ openid }).limit(ROLES_PER_ACCOUNT).get()
  return (data as RoleGrant[]).map(({ contestId, role }) => ({ contestId, role }))
}
