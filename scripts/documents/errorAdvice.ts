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
  VOTING_STOPPED: '投票在公开暂停中：谁、为什么、从何时起，都写在赛事页上。',
  EDITED_MEANWHILE: '两个人同时改了同一处：看过对方的改动后再保存。',
  CONTEST_ARCHIVED: '赛事已经归档，只能查看或复制。',
  PLAN_HAS_FAULTS: '按列出的位置逐处改好；每一处都说明了原因。',
  CHANGE_NOT_ALLOWED: '改动会影响已经参与的人，规则不允许。',
  ANNOUNCEMENT_NEEDED: '写明原因和公告后再保存，公告与改动同时生效。',
  STAGES_NOT_OVER: '等最后一个阶段结束后再归档。',
  NO_VOTING_TO_STOP: '核对赛程：没有进行中或将要开始的投票。',
  VOTING_NOT_STOPPED: '投票没有暂停过，不需要恢复。',
  EXTENSION_NOT_LATER: '顺延的时间要晚于原定的截止时间，也要晚于现在。',
  NOTICE_NOT_FOUND: '核对公告的链接；定时公告到时间才看得到。',
  NOTICE_WITHDRAWN: '撤回的公告不能再改，可以另发一条。',
  TOO_MANY_NOTICES: '正常使用不会遇到；确有需要请联系开发者。',
  WORDS_FORBIDDEN: '改掉与投票挂钩的奖励、付费或转发字样。',
  INVITATION_NOT_FOUND: '邀请已经被接受，或编号不对。',
  CODE_NOT_VALID: '请邀请人核对邀请码，或重新邀请。',
  CODE_EXPIRED: '请负责人重新邀请。',
  TOO_MANY_GUESSES: '这个账号一小时内试错太多次；到下一个整点再试。',
  PERSON_NOT_FOUND: '这个人可能已经被移除，刷新后再看。',
  OWNERS_TOO_FEW: '先邀请新的负责人，再移除旧的。',
  VOTER_BUSY: '同一账号短时间内发了大量请求，多半不是人在操作。',
}

export const networkAdvice: Readonly<Record<NetworkRefusal['code'], string>> = {
  OFFLINE: '手机没有网络，与系统无关。',
  TIMEOUT: '大量出现时，查看云函数的耗时和并发。',
  LOST_REPLY: '大量出现时，查看云函数是否超时或被限流。',
}
