import type { CheckVerdict, DuplicateKind, ReviewDecision } from '#shared/model/review'
import type { SubmissionState } from '#shared/model/submission'
import { durationText } from './spans'

export const stateWords: Readonly<Record<SubmissionState, string>> = {
  draft: '草稿',
  submitted: '待审',
  returned: '已退回',
  approved: '已通过',
  rejected: '未通过',
  withdrawn: '已撤回',
}

export const decisionWords: Readonly<Record<ReviewDecision, string>> = {
  approve: '通过',
  return: '退回修改',
  reject: '不予通过',
  reopen: '重新审核',
}

export const duplicateWords: Readonly<Record<DuplicateKind, string>> = {
  file: '同一个文件',
  link: '同一个链接',
  title: '作者和标题都相同',
  phone: '同一个手机号，可能两条途径都报了',
}

export const verdictWords: Readonly<Record<CheckVerdict, string>> = {
  pass: '没有发现问题',
  look: '建议细看',
  risky: '可能违规',
  unchecked: '没有检查成，请人工把关',
}

export const channelWords = { individual: '个人报名', unit: '单位报送', staff: '主办方代录' } as const

const levelNames = ['一审', '二审', '三审'] as const

/** Of the level that a work waits for. */
export const levelName = (passed: number, levels: number): string =>
  levels === 1 ? '审核' : (levelNames[Math.min(passed, levels - 1)] ?? '审核')

/** What waits, in one line: `一审 8 件 · 二审 4 件`. */
export const waitingText = (waiting: readonly number[]): string =>
  waiting.length === 1
    ? `${waiting[0] ?? 0} 件待审`
    : waiting.map((works, level) => `${levelName(level, waiting.length)} ${works} 件`).join(' · ')

export const waitText = (sentAt: number | null, now: number): string =>
  sentAt === null ? '' : `等了 ${durationText(now - sentAt)}`
