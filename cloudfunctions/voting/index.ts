import { voting } from '#shared/contract/voting'
import { serve } from '../_runtime/serve'
import { castVotes } from './castVotes'
import { exportLedger, openExport } from './exportLedger'
import { listCheckpoints, proveSlips } from './proofs'
import { myVotes } from './queries'
import { entryCurve, openScreen, ranking, standings } from './rankingQueries'
import { reportShown } from './reportShown'
import { revealRanking } from './revealRanking'
import { settle } from './settle'

export const main = serve(voting, {
  castVotes,
  entryCurve,
  exportLedger,
  listCheckpoints,
  myVotes,
  openExport,
  openScreen,
  proveSlips,
  ranking,
  reportShown,
  revealRanking,
  settle,
  standings,
})
