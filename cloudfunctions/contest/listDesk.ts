import type { contest } from '#shared/contract/contest'
import { ok } from '#shared/lib/result'
import { staffRoles } from '#shared/model/account'
import { INSTALLATION_ID } from '#shared/model/installation'
import { deskNeeds } from '#shared/rules/deskNeeds'
import { findContests } from '../_data/contests'
import { findAllRoles, holds } from '../_data/roles'
import type { Handler } from '../_runtime/serve'

/** Two reads, however many contests: the caller's roles, and the contests they are for. */
export const listDesk: Handler<typeof contest.listDesk> = async (_input, { actor, now }) => {
  const grants = (await findAllRoles(actor.openid)).filter(
    (grant) => holds(grant) && staffRoles.includes(grant.role),
  )
  const isElsewhere = ({ contestId }: { contestId: string }) => contestId !== INSTALLATION_ID
  const contestIds = [...new Set(grants.filter(isElsewhere).map(({ contestId }) => contestId))]
  const contests = await findContests(contestIds)
  return ok({
    now,
    mayCreate: grants.some((grant) => grant.role === 'owner' && !isElsewhere(grant)),
    contests: contests.map((one) => ({
      contestId: one.contestId,
      name: one.name,
      cover: one.cover,
      status: one.status,
      roles: grants.filter(({ contestId }) => contestId === one.contestId).map(({ role }) => role),
      stages: one.stages,
      needs: deskNeeds(one, now),
    })),
  })
}
