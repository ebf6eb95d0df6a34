import { results } from '#shared/contract/results'
import { serve } from '../_runtime/serve'
import { adjustAward } from './adjustAward'
import { answerObjection } from './answerObjection'
import { beginPublicity } from './beginPublicity'
import { foreseeRecall } from './foreseeRecall'
import { listMyObjections } from './listMyObjections'
import { listObjections } from './listObjections'
import { object } from './object'
import { openResults } from './openResults'
import { proposeAwards } from './proposeAwards'
import { publishFinal } from './publishFinal'
import { openFinal, openPublicity } from './queries'
import { recallWinner } from './recallWinner'
import { signProposal } from './signProposal'

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
  foreseeRecall,
  recallWinner,
  publishFinal,
  openFinal,
  signProposal,
})
