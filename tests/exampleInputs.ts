import type { Action, InputOf } from '#shared/contract/action'
import type { Contract, NounName } from '#shared/contract/index'
import { desk } from './fixtures/desk'
import { judgingDesk } from './fixtures/judging'
import { mediaDesk } from './fixtures/mediaDesk'
import { entering } from './fixtures/submissions'
import { unitDesk } from './fixtures/unitDesk'

type ExampleInputs = {
  readonly [Name in NounName]: {
    readonly [ActionName in keyof Contract[Name]]: InputOf<Extract<Contract[Name][ActionName], Action>>
  }
}

const contestId = 'hebei-2020'
const entryId = 'hebei-2020-001'
const key = 'an-example-write-key'
const inOpenPanel = { contestId: judgingDesk.contestId, panelId: judgingDesk.panels.open }

const unitForm = {
  content: {
    title: '晨读',
    categoryId: 'qingchun',
    authors: [{ name: '张三' }],
    unit: '石家庄一中',
    city: '石家庄',
    introduction: '清晨的教室。',
    items: [],
    cover: '',
    fields: {},
  },
  hidden: { phone: '19900000001', address: '石家庄市' },
}
const unitSheet = {
  contestId: unitDesk.contestId,
  file: { base64: unitDesk.sheet },
  unitId: unitDesk.unitId,
}

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
    deleteAccount: { goes: 0 },
    aboutInstallation: {},
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
    listMyAssignments: inOpenPanel,
    openAssignment: { ...inOpenPanel, entryId: judgingDesk.entryId },
    saveScores: {
      ...{ ...inOpenPanel, entryId: judgingDesk.entryId, scores: {}, tick: true, comment: '' },
      ...{ baseVersion: 0, key },
    },
    declareRecusal: {
      ...{ ...inOpenPanel, entryId: judgingDesk.recusedId, reason: 'declared', words: '同学的作品' },
    },
    signOff: { contestId: judgingDesk.contestId, panelId: judgingDesk.panels.signing },
    panelProgress: inOpenPanel,
    assignPanel: { ...inOpenPanel, jurors: [], reason: '补派' },
    releaseJuror: {
      ...{ contestId: judgingDesk.contestId, panelId: judgingDesk.panels.leaving },
      ...{ personId: judgingDesk.leavingPersonId, reason: '出差' },
    },
    panelRanking: inOpenPanel,
    decideShortlist: {
      ...{ contestId: judgingDesk.contestId, panelId: judgingDesk.panels.signed },
      ...{ entryIds: [judgingDesk.entryId], reason: '只取一件' },
    },
    publishShortlist: { contestId: judgingDesk.contestId },
  },
  unit: {
    listUnits: { contestId: unitDesk.contestId },
    openMyUnit: { contestId: unitDesk.contestId },
    listUnitWorks: { contestId: unitDesk.contestId },
    saveUnit: {
      contestId: unitDesk.contestId,
      to: { key },
      unit: { name: '邯郸市总工会', contact: '王敏', post: '干事', phone: '19900000001' },
    },
    removeUnit: { contestId: unitDesk.contestId, unitId: unitDesk.emptyUnitId, reason: '重复登记' },
    inviteLiaison: { contestId: unitDesk.contestId, unitId: unitDesk.unitId, key },
    reportContact: { contestId: unitDesk.contestId, contact: '王敏', post: '干事', phone: '19900000001' },
    saveUnitWork: { contestId: unitDesk.contestId, to: { key }, unitId: null, form: unitForm },
    attachFile: { contestId: unitDesk.contestId, entryId: unitDesk.workId, fileId: unitDesk.fileId },
    makeClaimCode: { contestId: unitDesk.contestId, entryId: unitDesk.workId, key },
    claimWork: { code: unitDesk.code },
    previewSheet: unitSheet,
    importSheet: { ...unitSheet, digest: unitDesk.digest },
    exportSheet: { contestId: unitDesk.contestId, kind: 'entries' },
  },
  ruling: {
    inspect: {},
    listMarks: { contestId },
    noteMark: { contestId, markId: desk.markId, text: '学校机房，同一个出口地址' },
    annulVotes: { contestId, markId: desk.markId, reason: '同一脚本连续投票' },
    restoreVotes: { contestId, rulingId: desk.rulingId, reason: '核实为真人' },
    signProposal: { contestId: desk.stoppedId, proposalId: 'p-nowhere' },
    listRulings: { contestId },
    myRulings: { contestId },
    appealRuling: { contestId, rulingId: desk.rulingId, text: '这些都是我们社区的居民' },
    listAppeals: { contestId },
    answerAppeal: { contestId, rulingId: desk.rulingId, text: '已请监督员复核' },
  },
  voting: {
    castVotes: { contestId, lines: [{ entryId, votes: 1 }], key },
    listCheckpoints: { contestId },
    exportLedger: { contestId },
    openExport: { contestId },
    proveSlips: { contestId, batch: 1 },
    myVotes: { contestId },
    ranking: { contestId },
    openScreen: { contestId },
    entryCurve: { contestId, entryId },
    reportShown: { contestId, entryIds: [entryId] },
    standings: { contestId },
    revealRanking: { contestId: desk.overId, shown: 0, works: 0, reason: '颁奖礼' },
    settle: {},
  },
}
