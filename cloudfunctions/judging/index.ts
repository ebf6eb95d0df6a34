import { judging } from '#shared/contract/judging'
import { serve } from '../_runtime/serve'
import { assignPanel } from './assignPanel'
import { decideShortlist } from './decideShortlist'
import { declareRecusal } from './declareRecusal'
import { finishPublishing } from './finishPublishing'
import { listFigures } from './listFigures'
import { openAssignment } from './openAssignment'
import { openPaper } from './openPaper'
import { panelAgreement } from './panelAgreement'
import { panelProgress } from './panelProgress'
import { panelRanking } from './panelRanking'
import { printPanel } from './printPanel'
import { publishedScores } from './publishedScores'
import { publishShortlist } from './publishShortlist'
import { listMyAssignments, listMyPanels } from './queries'
import { releaseJuror } from './releaseJuror'
import { saveFigures } from './saveFigures'
import { savePaper } from './savePaper'
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
  finishPublishing,
  listFigures,
  saveFigures,
  panelAgreement,
  openPaper,
  savePaper,
  printPanel,
  publishedScores,
})
