import { sha256Hex } from '#shared/lib/hash'
import type { RoleGrant } from '#shared/model/account'
import { database } from './connection'
import { withoutId } from './documents'

const roles = () => database.collection('roles')

const ROLES_PER_ACCOUNT = 1000
const PEOPLE_PER_CONTEST = 1000

export const roleIdOf = ({ contestId, openid, role }: Pick<RoleGrant, 'contestId' | 'openid' | 'role'>) =>
  `${contestId}:${openid}:${role}`

/** An account as pages name it: the same in one contest, and no way back to the openid. */
export const personIdOf = (contestId: string, openid: string): string =>
  sha256Hex(`${contestId} ${openid}`).slice(0, 16)

/** What one account may be in one contest. */
export const findGrants = async (contestId: string, openid: string): Promise<RoleGrant[]> => {
  const { data } = await roles().where({ openid, contestId, removed: null }).get()
  return (data as RoleGrant[]).map(withoutId<RoleGrant>)
}

/** Every role an account holds or held, anywhere. */
export const findAllRoles = async (openid: string): Promise<RoleGrant[]> => {
  const { data } = await roles().where({ openid }).limit(ROLES_PER_ACCOUNT).get()
  return (data as RoleGrant[]).map(withoutId<RoleGrant>)
}

/** Everybody who holds or held a role in a contest. */
export const findPeople = async (contestId: string): Promise<RoleGrant[]> => {
  const { data } = await roles().where({ contestId }).limit(PEOPLE_PER_CONTEST).get()
  return (data as RoleGrant[]).map(withoutId<RoleGrant>)
}

export const holds = ({ removed }: RoleGrant): boolean => !removed

/** The account behind what a page calls a person. */
export const findPerson = async (contestId: string, personId: string): Promise<RoleGrant | undefined> =>
  (await findPeople(contestId)).find(({ openid }) => personIdOf(contestId, openid) === personId)
