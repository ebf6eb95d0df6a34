import { clockText } from '#shared/lib/day'
import type { VoteLimit, VoteRule, VoteWindow } from '#shared/model/vote'

// The rules page, in plain Chinese, from the same data that the server decides by.

const MINUTES_A_DAY = 1440

const periodText = { day: '每天', contest: '整个活动期间' } as const

const countedText: Record<VoteLimit['of'], (atMost: number) => string> = {
  votes: (atMost) => `最多投 ${atMost} 票`,
  ballots: (atMost) => `最多投 ${atMost} 次`,
  votesPerEntry: (atMost) => `对同一件作品最多投 ${atMost} 票`,
  votesPerCategory: (atMost) => `在同一个组别最多投 ${atMost} 票`,
}

const limitText = ({ per, of, atMost }: VoteLimit): string =>
  `每个微信账号${periodText[per]}${countedText[of](atMost)}。`

const minuteText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const dayText = (dayStartsAt: number): string =>
  dayStartsAt % MINUTES_A_DAY === 0
    ? '每天从零点起算，到当天 24:00 为止。'
    : `每天从 ${minuteText(dayStartsAt)} 起算，到次日 ${minuteText(dayStartsAt)} 为止。`

const ballotText = ({ ballot: { minWorks, maxWorks, votesPerWork }, limits }: VoteRule): string[] => {
  const lines: string[] = []
  if (minWorks === maxWorks) {
    lines.push(
      minWorks === 1
        ? '每次投给 1 件作品。'
        : `每次必须选恰好 ${minWorks} 件不同的作品，多选、少选都是无效票，不会被接受。`,
    )
  } else if (minWorks > 1) lines.push(`每次选 ${minWorks} 到 ${maxWorks} 件不同的作品。`)
  else lines.push(`每次可以投给 1 到 ${maxWorks} 件作品。`)

  const votes = limits.filter(({ of }) => of === 'votes').map(({ atMost }) => atMost)
  const perEntry = limits.some(({ of }) => of === 'votesPerEntry')
  if (votesPerWork === 1) lines.push('每次对一件作品只能投 1 票。')
  else if (!perEntry && votes.length > 0 && votesPerWork >= Math.min(...votes) && minWorks === 1) {
    lines.push('可以把票全部投给一件作品，也可以分给几件作品。')
  } else lines.push(`每次对一件作品最多投 ${votesPerWork} 票。`)
  return lines
}

/** Midnight at the end of a day is written as people say it: 24:00 of that day. */
const endText = (closesAt: number): string =>
  clockText(closesAt, 'HH:mm') === '00:00'
    ? `${clockText(closesAt - 1, 'YYYY年M月D日')} 24:00`
    : clockText(closesAt, 'YYYY年M月D日 HH:mm')

const windowText = ({ opensAt, closesAt }: VoteWindow): string =>
  `${clockText(opensAt, 'YYYY年M月D日 HH:mm')} 至 ${endText(closesAt)}`

/** One sentence a line. */
export const voteRuleText = (rule: VoteRule, windows: readonly VoteWindow[]): string[] => [
  ...windows.map((window) => `投票时间：${windowText(window)}（北京时间）。`),
  ...rule.limits.map(limitText),
  ...(rule.limits.some(({ per }) => per === 'day') ? [dayText(rule.dayStartsAt)] : []),
  ...ballotText(rule),
  ...(rule.secondsApart ? [`同一账号两次投票至少相隔 ${rule.secondsApart} 秒。`] : []),
  '票投出后不能更改或撤回。投票免费，不需要手机号，也没有任何奖励或抽奖。',
]
