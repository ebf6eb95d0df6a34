import { contest } from '#shared/contract/contest'
import { serve } from '../_runtime/serve'
import { archiveContest } from './archiveContest'
import { createContest } from './createContest'
import { declineProposal } from './declineProposal'
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
import { resumeVoting } from './resumeVoting'
import { saveContest } from './saveContest'
import { saveNotice } from './saveNotice'
import { signProposal } from './signProposal'
import { stopVoting } from './stopVoting'
import { withdrawNotice } from './withdrawNotice'
import { withdrawProposal } from './withdrawProposal'

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
  signProposal,
  declineProposal,
  withdrawProposal,
})
