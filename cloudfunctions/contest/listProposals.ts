import type { contest } from '#shared/contract/contest'
import { ok } from '#shared/lib/result'
import { isMaskedFor, maskedName } from '#shared/rules/mask'
import { mayCountersign } from '#shared/rules/proposals'
import { findProposals } from '../_data/proposals'
import type { Handler } from '../_runtime/serve'

export const listProposals: Handler<typeof contest.listProposals> = async ({ contestId }, call) => {
  const { openid } = call.actor
  const { roles } = call.standing
  const told = isMaskedFor(roles) ? maskedName : (name: string) => name
  const found = await findProposals(contestId)
  return ok({
    proposals: found.map(({ by, byName, decided, contestId: _here, ...proposal }) => ({
      ...proposal,
      by: told(byName),
      decided: decided && { at: decided.at, by: told(decided.byName), reason: decided.reason },
      maySign: proposal.state === 'waiting' && mayCountersign({ needs: proposal.needs, by }, openid, roles),
      isMine: by === openid,
    })),
  })
}
