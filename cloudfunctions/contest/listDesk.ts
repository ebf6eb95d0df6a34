import type { contest } from '#shared/contract/contest'
import { ok } from '#shared/lib/result'
import { staffRoles } from '#shared/model/account'
import { INSTALLATION_ID } from '#shared/model/installation'
import { deskNeeds } from '#shared/rules/deskNeeds'
import { mayCountersign } from '#shared/rules/proposals'
import { findContests } from '../_data/contests'
import { findWaitingProposals } from '../_data/proposals'
import { countWaiting } from '../_data/reviewQueue'
import { findAllRoles, holds } from '../_data/roles'
import { countUnanswered } from '../_data/unanswered'
import type { Handler } from '../_runtime/serve'

const DAY_MS = 86_400_000

/** Six reads, however many contests: the caller's roles, the contests they are for, and what waits there. */
export const listDesk: Handler<typeof contest.listDesk> = async (_input, { actor, now }) => {
  const grants = (await findAllRoles(actor.openid)).filter(
    (grant) => holds(grant) && staffRoles.includes(grant.role),
  )
  const isElsewhere = ({ contestId }: { contestId: string }) => contestId !== INSTALLATION_ID
  const contestIds = [...new Set(grants.filter(isElsewhere).map(({ contestId }) => contestId))]
  const [contests, waiting, works, complaints, objections] = await Promise.all([
    findContests(contestIds),
    findWaitingProposals(contestIds),
    countWaiting(contestIds),
    countUnanswered('complaints', contestIds, now + DAY_MS),
    countUnanswered('objections', contestIds, now + DAY_MS),
  ])
  const rolesIn = (contestId: string) =>
    grants.filter((grant) => grant.contestId === contestId).map(({ role }) => role)
  return ok({
    now,
    mayCreate: grants.some((grant) => grant.role === 'owner' && !isElsewhere(grant)),
    contests: contests.map((one) => ({
      contestId: one.contestId,
      name: one.name,
      cover: one.cover,
      status: one.status,
      roles: rolesIn(one.contestId),
      stages: one.stages,
      needs: {
        ...deskNeeds(one, now),
        toSign: waiting.filter(
          (proposal) =>
            proposal.contestId === one.contestId &&
            mayCountersign(proposal, actor.openid, rolesIn(one.contestId)),
        ).length,
        toReview: works.get(one.contestId) ?? 0,
        complaints: complaints.get(one.contestId)?.waiting ?? 0,
        complaintsDue: complaints.get(one.contestId)?.due ?? 0,
        objections: objections.get(one.contestId)?.waiting ?? 0,
        objectionsDue: objections.get(one.contestId)?.due ?? 0,
      },
    })),
  })
}
