import type {
  CountersignatureRule,
  CountersignedAct,
  Countersigner,
  ProposalState,
} from '#shared/model/proposal'

export const actWords: Readonly<Record<CountersignedAct, string>> = {
  stopVoting: '暂停投票',
  resumeVoting: '恢复投票（含顺延）',
  changeVotingHours: '改变投票的时间',
  annulVotes: '裁定不计一批票',
  restoreVotes: '恢复被裁定的票',
  beginPublicity: '开始公示',
  recallWinner: '获奖作品退出',
  disqualify: '取消获奖资格',
  publishFinal: '公布最终结果',
}

export const signerWords: Readonly<Record<Countersigner, string>> = {
  observer: '监督员',
  owner: '另一位负责人',
}

export const stateWords: Readonly<Record<ProposalState, string>> = {
  waiting: '等签字',
  signed: '已签字',
  declined: '已拒绝',
  withdrawn: '已撤回',
}

/** For everybody: what is not in one person's hands here. */
export const signatureLines = (rules: readonly CountersignatureRule[]): string[] =>
  rules.map(({ act, by }) => `${actWords[act]}，要${signerWords[by]}签字才生效`)
