import type { contest } from '#shared/contract/contest'
import type { Handler } from '../_runtime/serve'
import { signingOf } from '../_runtime/signing'
import { resume } from './resumeVoting'
import { save } from './saveContest'
import { stop } from './stopVoting'

export const signProposal: Handler<typeof contest.signProposal> = signingOf({
  stopVoting: stop,
  resumeVoting: resume,
  changeVotingHours: save,
})
