import { judging } from '#shared/contract/judging'
import { serve } from '../_runtime/serve'
import { assignPanel } from './assignPanel'
import { decideShortlist } from './decideShortlist'
import { declareRecusal } from './declareRecusal'
import { openAssignment } from './openAssignment'
import { panelProgress } from './panelProgress'
import { panelRanking } from './panelRanking'
import { publishShortlist } from './publishShortlist'
import { listMyAssignments, listMyPanels } from './queries'
import { releaseJuror } from './releaseJuror'
import { saveScores } from './saveScores'
import { signOff } from './signOff'

export const main = serve(judging, {
  listMyPanels,
  listMyAssignments,
  openAssignment,
  saveScores,
  declareRecusal,
  signOff,
  panelProgress,
  assignPanel,
  releaseJuror,
  panelRanking,
  decideShortlist,
  publishShortlist,
})
