import { ruling } from '#shared/contract/ruling'
import { serve } from '../_runtime/serve'
import { annulVotes } from './annulVotes'
import { answerAppeal } from './answerAppeal'
import { appealRuling } from './appealRuling'
import { inspect } from './inspect'
import { noteMark } from './noteMark'
import { listAppeals, listMarks, listRulings, myRulings } from './queries'
import { restoreVotes } from './restoreVotes'
import { saveThresholds } from './saveThresholds'
import { signProposal } from './signProposal'

export const main = serve(ruling, {
  inspect,
  listMarks,
  noteMark,
  saveThresholds,
  annulVotes,
  restoreVotes,
  signProposal,
  listRulings,
  myRulings,
  appealRuling,
  listAppeals,
  answerAppeal,
})
