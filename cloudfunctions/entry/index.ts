import { entry } from '#shared/contract/entry'
import { serve } from '../_runtime/serve'
import { answerComplaint } from './answerComplaint'
import { claimEntry } from './claimEntry'
import { complain } from './complain'
import { decideReview } from './decideReview'
import { keepConsents } from './keepConsents'
import { listComplaints } from './listComplaints'
import { listDuplicates } from './listDuplicates'
import { listMessageKinds } from './listMessageKinds'
import { listMyComplaints } from './listMyComplaints'
import { listReviewQueue } from './listReviewQueue'
import { openSubmission } from './openSubmission'
import { putBack } from './putBack'
import { listEntries, listMyEntries, openEntry, openMyEntry, pickEntries } from './queries'
import { releaseEntry } from './releaseEntry'
import { restoreEntry } from './restoreEntry'
import { revealHidden } from './revealHidden'
import { reviewFigures } from './reviewFigures'
import { saveDraft } from './saveDraft'
import { sendMessages } from './sendMessages'
import { submitEntry } from './submitEntry'
import { takeDown } from './takeDown'
import { withdrawEntry } from './withdrawEntry'

export const main = serve(entry, {
  listEntries,
  pickEntries,
  openEntry,
  saveDraft,
  listMyEntries,
  openMyEntry,
  submitEntry,
  withdrawEntry,
  restoreEntry,
  claimEntry,
  decideReview,
  listDuplicates,
  listReviewQueue,
  openSubmission,
  putBack,
  releaseEntry,
  revealHidden,
  reviewFigures,
  takeDown,
  complain,
  listMyComplaints,
  listComplaints,
  answerComplaint,
  listMessageKinds,
  keepConsents,
  sendMessages,
})
