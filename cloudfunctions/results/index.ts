import { results } from '#shared/contract/results'
import { serve } from '../_runtime/serve'
import { signingOf } from '../_runtime/signing'
import { adjustAward } from './adjustAward'
import { answer, answerObjection } from './answerObjection'
import { begin, beginPublicity } from './beginPublicity'
import { listMyObjections, listObjections } from './listObjections'
import { object } from './object'
import { openResults } from './openResults'
import { proposeAwards } from './proposeAwards'
import { finish, publishFinal } from './publishFinal'
import { openFinal, openPublicity } from './queries'
import { recallWinner, withdraw } from './recallWinner'

export const main = serve(results, {
  proposeAwards,
  adjustAward,
  openResults,
  beginPublicity,
  openPublicity,
  object,
  listMyObjections,
  listObjections,
  answerObjection,
  recallWinner,
  publishFinal,
  openFinal,
  signProposal: signingOf({
    beginPublicity: begin,
    recallWinner: withdraw,
    disqualify: answer,
    publishFinal: finish,
  }),
})
