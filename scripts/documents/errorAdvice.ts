import type { ErrorCode } from '#shared/contract/index'
import type { NetworkRefusal } from '../../miniprogram/src/api/refusal'

/** What staff do about each code; a code without advice does not compile. */
export const errorAdvice: Readonly<Record<ErrorCode, string>> = {
  BAD_INPUT: '正常使用不会遇到。频繁出现时，多半是有人在手工构造请求，或客户端版本太旧。',
  SIGN_IN_NEEDED: '不用处理，登录后即可。',
  FORBIDDEN: '核对这个账号在这个赛事里的角色。',
  UNKNOWN_ACTION: '客户端与云函数的版本不一致：先部署云函数，再发布小程序。',
  TOO_LARGE: '不用处理；一次请求最多约 100 KB。',
  INTERNAL: '用请求编号查日志，连同时间一起报给开发者。票不会因此丢失或重复。',
  CONTEST_NOT_FOUND: '核对链接里的赛事编号；草稿状态的赛事对公众就是这个结果。',
  ENTRY_NOT_FOUND: '核对链接里的作品编号。',
  ENTRY_TAKEN_DOWN: '作品已下架，投给它的票仍在账本里。',
  VOTING_NOT_OPEN: '核对赛程里投票阶段的开始时间（北京时间）。',
  VOTING_CLOSED: '投票阶段已经结束，此后不再接受任何票。',
  WORK_NOT_ON_BALLOT: '作品不在当前选票上；刚下架的作品最多十秒后生效。',
  BALLOT_NOT_VALID: '正常使用不会遇到，界面只能选出合规的票。',
  OVER_DAILY_LIMIT: '这个账号今天的票用完了，属于正常情况。',
  OVER_CONTEST_LIMIT: '这个账号在整个赛事里的票用完了，属于正常情况。',
  KEY_REUSED: '正常使用不会遇到；频繁出现时请报给开发者。',
  VOTER_BUSY: '同一账号短时间内发了大量请求，多半不是人在操作。',
}

export const networkAdvice: Readonly<Record<NetworkRefusal['code'], string>> = {
  OFFLINE: '手机没有网络，与系统无关。',
  TIMEOUT: '大量出现时，查看云函数的耗时和并发。',
  LOST_REPLY: '大量出现时，查看云函数是否超时或被限流。',
}
