import { desk } from '../fixtures/desk'
import { contestId, type InputsOf, key } from './inputsOf'

export const contestInputs: InputsOf<'contest'> = {
  listContests: {},
  openContest: { contestId },
  openNotice: { contestId, noticeId: desk.noticeId },
  listDesk: {},
  openPlan: { contestId },
  checkLaunch: { contestId },
  listNotices: { contestId },
  listAuditRecords: { contestId },
  createContest: { from: { kind: 'empty' }, key },
  saveContest: { contestId: desk.draftId, baseVersion: 1, patch: { theme: '新的主题' } },
  publishContest: { contestId: desk.readyId, baseVersion: 1 },
  archiveContest: { contestId: desk.overId, reason: '已经结束' },
  stopVoting: { contestId: desk.stoppedId, office: '组委会办公室', reason: '系统检修' },
  resumeVoting: { contestId: desk.stoppedId, decision: '截止时间不变' },
  saveNotice: {
    contestId,
    notice: { title: '投票开始', text: '欢迎投票。', visibleFrom: null },
    to: { key },
  },
  withdrawNotice: { contestId, noticeId: desk.noticeId, reason: '重复发布' },
  listProposals: { contestId },
  signProposal: { contestId: desk.stoppedId, proposalId: desk.proposalId },
  declineProposal: {
    contestId: desk.stoppedId,
    proposalId: desk.doubtfulProposalId,
    reason: '材料不全',
  },
  withdrawProposal: {
    contestId: desk.stoppedId,
    proposalId: desk.earlyProposalId,
    reason: '改天再提',
  },
}
