import { voting } from '#shared/contract/voting'
import { serve } from '../_runtime/serve'
import { castVotes } from './castVotes'
import { entryCurve } from './entryCurve'
import { exportLedger, openExport } from './exportLedger'
import { openScreen } from './openScreen'
import { listCheckpoints, proveSlips } from './proofs'
import { myVotes } from './queries'
import { ranking } from './ranking'
import { reportShown } from './reportShown'
import { revealRanking } from './revealRanking'
import { settle } from './settle'
import { standings } from './standings'

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
