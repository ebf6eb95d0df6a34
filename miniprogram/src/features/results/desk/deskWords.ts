import { clockText } from '#shared/lib/day'
import type { DecisionKind } from '#shared/model/results'
import { points } from '../resultsWords'
import type { Proposed, ProposedAward, Results, Row } from './results'

export const clock = (at: number): string => clockText(at, 'M月D日 HH:mm')

export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  give: '评给',
  withhold: '不评给',
  leaveEmpty: '名额留空',
  recall: '退出全部奖项',
}

export const missingWords: Readonly<Record<NonNullable<Row['missing']>, string>> = {
  FEW_VOTES: '票数不到下限，没有总评',
  FEW_JURORS: '评分的评委不够，没有总评',
}

const bases: Readonly<Record<ProposedAward['basis'], string>> = {
  mix: '按总评',
  votes: '按票数',
  jury: '按评委评分',
  staff: '由主办方评定',
  unit: '评给单位，由主办方评定',
}

export const placesLine = ({ basis, places, to, placesLeft }: ProposedAward): string => {
  const filled = places === null ? `已评 ${to.length} 个，不限名额` : `${places} 个名额`
  return `${bases[basis]} · ${filled}${placesLeft > 0 ? `，还空 ${placesLeft} 个` : ''}`
}

/** Every number on the way to a work's place, each with its name. */
export const figureLines = (row: Row, hasMix: boolean): readonly (readonly [string, string])[] => [
  ['得票', `${row.votes} 票`],
  ...(hasMix ? [['票数折分（满分 100）', points(row.votesPart)] as const] : []),
  ['评委评分', row.jury === null ? '没有' : `${points(row.jury)}（${row.jurors} 位评委）`],
  ...(hasMix ? [['评委折分（满分 100）', row.juryPart === null ? '—' : points(row.juryPart)] as const] : []),
  ...(hasMix ? [['总评', row.score === null ? '—' : points(row.score)] as const] : []),
  ['名次', row.rank === null ? '—' : `第 ${row.rank}`],
  ...(row.missing ? [['为什么没有总评', missingWords[row.missing]] as const] : []),
]

type Steady = NonNullable<Proposed['steady']>

/** Between which weights the winners stay the same, in one sentence. */
export const steadyLine = ({ from, to }: Steady, mix: NonNullable<Proposed['mix']>): string => {
  if (from === 0 && to === 100) return '不管投票和评委各占多少，获奖名单都一样。'
  if (from === to) return `投票权重只要不是现在的 ${mix.votes}%，获奖名单就会不同。`
  return `投票权重在 ${from}% 到 ${to}% 之间（现在 ${mix.votes}%），每个奖项的获奖作品都不变。`
}

/** What a publicity is now, and what comes next. */
export const publicityLine = ({
  state,
  begunAt,
  opensAt,
  closesAt,
  finalAt,
}: Results['publicity']): string => {
  if (state === 'none') {
    if (opensAt === null || closesAt === null) return '赛程里还没有公示的时间。'
    return `赛程里的公示是 ${clock(opensAt)} 至 ${clock(closesAt)}。`
  }
  if (state === 'final') return `最终结果 ${clock(finalAt ?? 0)} 公布。`
  const begun = `名单 ${clock(begunAt ?? 0)} 固定。`
  if (state === 'soon') return `${begun}${clock(opensAt ?? 0)} 起所有人看得到。`
  if (state === 'open') return `${begun}正在公示，到 ${clock(closesAt ?? 0)} 为止。`
  return `${begun}公示已经结束。`
}
