import { markThresholds } from '#shared/model/ruling'
import { desk } from '../fixtures/desk'
import { contestId, type InputsOf } from './inputsOf'

export const rulingInputs: InputsOf<'ruling'> = {
  inspect: {},
  listMarks: { contestId },
  noteMark: { contestId, markId: desk.markId, text: '学校机房，同一个出口地址' },
  saveThresholds: {
    contestId,
    thresholds: { ...markThresholds, addressAccounts: 200 },
    reason: '参赛学校多，同一出口地址很常见',
  },
  annulVotes: { contestId, markId: desk.markId, reason: '同一脚本连续投票' },
  restoreVotes: { contestId, rulingId: desk.rulingId, reason: '核实为真人' },
  signProposal: { contestId: desk.stoppedId, proposalId: 'p-nowhere' },
  listRulings: { contestId },
  myRulings: { contestId },
  appealRuling: { contestId, rulingId: desk.rulingId, text: '这些都是我们社区的居民' },
  listAppeals: { contestId },
  answerAppeal: { contestId, rulingId: desk.rulingId, text: '已请监督员复核' },
}
