import type { contest } from '#shared/contract/contest'
import type { Handler } from '../_runtime/serve'
import { decideAs } from './decideProposal'

export const withdrawProposal: Handler<typeof contest.withdrawProposal> = decideAs({
  state: 'withdrawn',
  action: 'withdrawProposal',
  isAllowed: ({ by }, { actor }) => by === actor.openid,
})
