import { findAllRoles, holds } from '../_data/roles'
import { findWorksOfUnits, findWorksOwnedBy, type OwnedWork } from '../_data/wonWorks'

export interface OwnAwards {
  readonly works: readonly OwnedWork[]
  /** Units that the account speaks for, each in its contest. */
  readonly units: readonly { readonly contestId: string; readonly unitId: string }[]
}

/** An account's own works; a liaison's are the unit's, and those of it that nobody has taken over. */
export const ownAwards = async (openid: string): Promise<OwnAwards> => {
  const [own, roles] = await Promise.all([findWorksOwnedBy(openid), findAllRoles(openid)])
  const units = roles
    .filter((grant) => grant.role === 'liaison' && holds(grant))
    .flatMap(({ contestId, unitId }) => (unitId === undefined ? [] : [{ contestId, unitId }]))
  return { works: [...own, ...(await findWorksOfUnits(units))], units }
}
