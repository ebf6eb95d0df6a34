import { contest } from '#shared/contract/contest'
import { serve } from '../_runtime/serve'
import { signingOf } from '../_runtime/signing'
import { archiveContest } from './archiveContest'
import { createContest } from './createContest'
import { declineProposal, withdrawProposal } from './decideProposal'
import { listDesk } from './listDesk'
import { listProposals } from './listProposals'
import { publishContest } from './publishContest'
import {
  checkLaunch,
  listAuditRecords,
  listContests,
  listNotices,
  openContest,
  openNotice,
  openPlan,
} from './queries'
import { resume, resumeVoting } from './resumeVoting'
import { save, saveContest } from './saveContest'
import { saveNotice } from './saveNotice'
import { stop, stopVoting } from './stopVoting'
import { withdrawNotice } from './withdrawNotice'

export const main = serve(contest, {
  listContests,
  openContest,
  openNotice,
  listDesk,
  openPlan,
  checkLaunch,
  listNotices,
  listAuditRecords,
  createContest,
  saveContest,
  publishContest,
  archiveContest,
  stopVoting,
  resumeVoting,
  saveNotice,
  withdrawNotice,
  listProposals,
  signProposal: signingOf({ stopVoting: stop, resumeVoting: resume, changeVotingHours: save }),
  declineProposal,
  withdrawProposal,
})
