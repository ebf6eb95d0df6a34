import type { results } from '#shared/contract/results'
import type { Handler } from '../_runtime/serve'
import { signingOf } from '../_runtime/signing'
import { answer } from './answerObjection'
import { begin } from './beginPublicity'
import { finish } from './publishFinal'
import { withdraw } from './recallWinner'

export const signProposal: Handler<typeof results.signProposal> = signingOf({
  beginPublicity: begin,
  recallWinner: withdraw,
  disqualify: answer,
  publishFinal: finish,
})
