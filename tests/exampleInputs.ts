import type { Action, InputOf } from '#shared/contract/action'
import type { Contract, NounName } from '#shared/contract/index'
import { desk } from './fixtures/desk'
import { mediaDesk } from './fixtures/mediaDesk'

type ExampleInputs = {
  readonly [Name in NounName]: {
    readonly [ActionName in keyof Contract[Name]]: InputOf<Extract<Contract[Name][ActionName], Action>>
  }
}

const contestId = 'hebei-2020'
const entryId = 'hebei-2020-001'
const key = 'an-example-write-key'

/** A good input for every action; one without does not compile. */
export const exampleInputs: ExampleInputs = {
  account: {
    whoAmI: {},
    listPeople: { contestId },
    invite: { contestId, role: 'juror', note: '评委', key },
    cancelInvitation: { contestId, invitationId: desk.cancelledInvitationId },
    acceptInvitation: { code: desk.code, name: '新同事' },
    removeRole: { contestId, personId: desk.formerPersonId, role: 'reviewer', reason: '借调期满' },
    listHeld: {},
    deleteAccount: {},
    openInstallation: {},
    saveInstallation: { baseVersion: 1, patch: { filingNumber: '冀ICP备00000000号' } },
  },
  contest: {
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
  },
  entry: {
    listEntries: { contestId },
    pickEntries: { contestId, entryIds: [entryId] },
    openEntry: { contestId, entryId },
  },
  media: {
    beginUpload: { contestId, purpose: 'evidence', name: '截图.png', bytes: 20_000, key },
    openUpload: { contestId, uploadId: mediaDesk.memberUploadId },
    finishUpload: { contestId, uploadId: mediaDesk.memberUploadId },
    listFiles: { contestId, fileIds: [mediaDesk.filmId] },
    saveCopy: {
      contestId,
      fileId: mediaDesk.filmId,
      copyFileId: mediaDesk.copyId,
      coverFileId: null,
      reason: '原片手机不能播放',
    },
    tendFiles: {},
  },
  judging: {
    listMyPanels: {},
    listMyAssignments: { contestId, panelId: 'jury' },
    openAssignment: { contestId, panelId: 'jury', entryId },
    saveScores: {
      ...{ contestId, panelId: 'jury', entryId, scores: { theme: 850 }, tick: null, comment: '' },
      ...{ baseVersion: 0, key },
    },
    declareRecusal: { contestId, panelId: 'jury', entryId, reason: 'declared', words: '同学的作品' },
    signOff: { contestId, panelId: 'jury' },
    panelProgress: { contestId, panelId: 'jury' },
    assignPanel: { contestId, panelId: 'jury', jurors: [], reason: '补派' },
    releaseJuror: { contestId, panelId: 'jury', personId: desk.formerPersonId, reason: '生病' },
    panelRanking: { contestId, panelId: 'jury' },
    decideShortlist: { contestId, panelId: 'shortlist', entryIds: [entryId] },
    publishShortlist: { contestId },
  },
  voting: {
    castVotes: { contestId, lines: [{ entryId, votes: 1 }], key },
    listCheckpoints: { contestId },
    proveSlips: { contestId, batch: 1 },
    myVotes: { contestId },
    ranking: { contestId },
    openScreen: { contestId },
    entryCurve: { contestId, entryId },
    standings: { contestId },
    revealRanking: { contestId: desk.overId, shown: 0, works: 0, reason: '颁奖礼' },
    settle: {},
  },
}
