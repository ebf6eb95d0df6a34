import { voting } from '#shared/contract/voting'
import { serve } from '../_runtime/serve'
import { castVotes } from './castVotes'
import { listCheckpoints, proveSlips } from './proofs'
import { myVotes } from './queries'
import { entryCurve, openScreen, ranking, standings } from './rankingQueries'
import { revealRanking } from './revealRanking'
import { settle } from './settle'

export const main = serve(voting, {
  castVotes,
  entryCurve,
  listCheckpoints,
  myVotes,
  openScreen,
  proveSlips,
  ranking,
  revealRanking,
  settle,
  standings,
})
