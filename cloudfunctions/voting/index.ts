import { voting } from '#shared/contract/voting'
import { serve } from '../_runtime/serve'
import { castVotes } from './castVotes'
import { entryCurve } from './entryCurve'
import { exportLedger } from './exportLedger'
import { listCheckpoints } from './listCheckpoints'
import { openExport } from './openExport'
import { openScreen } from './openScreen'
import { proveSlips } from './proveSlips'
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
