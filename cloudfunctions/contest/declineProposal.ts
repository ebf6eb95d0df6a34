import type { contest } from '#shared/contract/contest'
import { mayCountersign } from '#shared/rules/proposals'
import type { Handler } from '../_runtime/serve'
import { decideAs } from './decideProposal'

export const declineProposal: Handler<typeof contest.declineProposal> = decideAs({
  state: 'declined',
  action: 'declineProposal',
  isAllowed: (proposal, { actor, standing }) => mayCountersign(proposal, actor.openid, standing.roles),
})
