import type { ruling } from '#shared/contract/ruling'
import type { Handler } from '../_runtime/serve'
import { signingOf } from '../_runtime/signing'
import { annul } from './annulVotes'
import { giveBack } from './restoreVotes'

export const signProposal: Handler<typeof ruling.signProposal> = signingOf({
  annulVotes: annul,
  restoreVotes: giveBack,
})
