import type { Submission } from '#shared/model/submission'
import { findGrants } from '../_data/roles'

type Whose = Pick<Submission, 'contestId' | 'owner' | 'unitId'>

/** The account it belongs to; of what belongs to none, whoever speaks for the unit that it came through. */
export const isOwnAward = async (openid: string, { contestId, owner, unitId }: Whose): Promise<boolean> => {
  if (owner !== null && owner !== '') return owner === openid
  if (unitId === null) return false
  const grants = await findGrants(contestId, openid)
  return grants.some((grant) => grant.role === 'liaison' && grant.unitId === unitId)
}
