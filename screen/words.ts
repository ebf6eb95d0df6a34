import { clockText } from '#shared/lib/day'
import type { Screen } from './source'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const two = (value: number) => String(Math.floor(value)).padStart(2, '0')

export interface TimeLeft {
  readonly label: string
  readonly text: string
}

/** How long voting goes on, or when it begins. */
export const timeLeft = ({ voting, stoppedSince }: Screen['contest'], now: number): TimeLeft => {
  const open = voting.find(({ opensAt, closesAt }) => opensAt <= now && now < closesAt)
  if (open && stoppedSince !== null) return { label: '投票', text: '暂停中' }
  const ahead = voting
    .filter(({ opensAt }) => opensAt > now)
    .sort((one, other) => one.opensAt - other.opensAt)[0]
  const until = open?.closesAt ?? ahead?.opensAt
  if (until === undefined) return { label: '投票', text: '已结束' }
  const left = until - now
  const clock = `${two((left % DAY) / HOUR)}:${two((left % HOUR) / MINUTE)}:${two((left % MINUTE) / SECOND)}`
  const days = Math.floor(left / DAY)
  return { label: open ? '距投票截止' : '距投票开始', text: days > 0 ? `${days} 天 ${clock}` : clock }
}

const clock = (at: number) => clockText(at, 'M月D日 HH:mm')

/** What the board is, and since when it stands still: `tag` is short, `line` says it all. */
export const stateWords = ({ ranking }: Screen): { readonly tag: string; readonly line: string } => {
  if (!ranking.visible) {
    if (ranking.state === 'at-times' && ranking.nextAt !== null)
      return { tag: '定时公布', line: `第一次公布：${clock(ranking.nextAt)}` }
    return { tag: '结果待揭晓', line: '投票期间不公布票数和名次，结果由主办方现场揭晓' }
  }
  const { state, batch, writtenAt, frozenFrom, nextAt, reveal } = ranking
  const counted = `第 ${batch} 批计票　${clockText(writtenAt, 'M月D日 HH:mm:ss')}`
  if (state === 'frozen')
    return {
      tag: '榜单已冻结',
      line: `${frozenFrom === null ? '' : `${clock(frozenFrom)} 起`}停在第 ${batch} 批，之后的票照常记下，结果待揭晓`,
    }
  if (state === 'revealing' && reveal)
    return { tag: '正在揭晓', line: `从最后一名起，已揭晓 ${reveal.shown} 件，共 ${reveal.works} 件` }
  if (state === 'at-times')
    return { tag: '定时公布', line: `${counted}${nextAt === null ? '' : `　下一次 ${clock(nextAt)}`}` }
  if (state === 'revealed') return { tag: '最终榜单', line: counted }
  return { tag: batch === 0 ? '等待计票' : '实时榜单', line: batch === 0 ? '第一批票计完后显示' : counted }
}

const refusals: Readonly<Record<string, string>> = {
  SIGN_IN_NEEDED: '没有登录：从管理页打开大屏，或在管理页里揭晓',
  FORBIDDEN: '现在的身份不能揭晓',
  NOTHING_TO_REVEAL: '榜单没有隐藏或冻结，不需要揭晓',
  VOTING_NOT_OVER: '投票还没有结束',
  COUNT_NOT_FINISHED: '最后的票正在计，请过一分钟再试',
}

export const refusalWords = (code: string): string => refusals[code] ?? '没有成功，请再按一次'
