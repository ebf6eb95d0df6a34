import { ruling } from '#shared/contract/ruling'
import { serve } from '../_runtime/serve'
import { signingOf } from '../_runtime/signing'
import { annul, annulVotes } from './annulVotes'
import { answerAppeal, appealRuling } from './appeals'
import { inspect } from './inspect'
import { noteMark } from './noteMark'
import { listAppeals, listMarks, listRulings, myRulings } from './queries'
import { giveBack, restoreVotes } from './restoreVotes'

export const main = serve(ruling, {
  inspect,
  listMarks,
  noteMark,
  annulVotes,
  restoreVotes,
  signProposal: signingOf({ annulVotes: annul, restoreVotes: giveBack }),
  listRulings,
  myRulings,
  appealRuling,
  listAppeals,
  answerAppeal,
})
