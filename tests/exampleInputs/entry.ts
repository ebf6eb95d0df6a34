import { entering } from '../fixtures/submissions'
import { contestId, entryId, type InputsOf, key } from './inputsOf'

export const entryInputs: InputsOf<'entry'> = {
  listEntries: { contestId },
  pickEntries: { contestId, entryIds: [entryId] },
  openEntry: { contestId, entryId },
  saveDraft: { contestId: entering.contestId, to: { key }, form: { content: { title: '渤海渔火' } } },
  listMyEntries: {},
  openMyEntry: { contestId: entering.contestId, entryId: entering.draftId },
  submitEntry: { contestId: entering.contestId, entryId: entering.readyId, baseVersion: 1 },
  withdrawEntry: { contestId: entering.contestId, entryId: entering.sentId },
  listReviewQueue: { contestId: entering.contestId },
  claimEntry: { contestId: entering.contestId, entryId: entering.waitingId },
  releaseEntry: { contestId: entering.contestId, entryId: entering.nextId },
  openSubmission: { contestId: entering.contestId, entryId: entering.approvedId },
  decideReview: {
    contestId: entering.contestId,
    entryId: entering.nextId,
    submittedAt: entering.nextSentAt,
    decision: 'approve',
  },
  revealHidden: { contestId: entering.contestId, entryId: entering.approvedId, reason: '通知领奖' },
  takeDown: { contestId, entryId: 'hebei-2020-012', reason: '收到肖像权投诉' },
  putBack: { contestId, entryId: 'hebei-2020-012', reason: '投诉不成立' },
  listDuplicates: { contestId: entering.contestId },
  reviewFigures: { contestId: entering.contestId },
  complain: { contestId, entryId, kind: 'portrait', text: '片中 1 分 20 秒是我，没有同意过。', key },
  listMyComplaints: {},
  listComplaints: { contestId },
  answerComplaint: {
    contestId,
    number: entering.complaintNumber,
    outcome: 'dismissed',
    text: '当事人已签署授权书',
  },
}
