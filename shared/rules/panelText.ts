import {
  type Aggregation,
  aggregations,
  type PanelMode,
  type PanelRule,
  panelModes,
} from '#shared/model/award'
import { type Scoring, scoringOf } from './panelScoring'

/** A score as it was given: 8, 8.5. */
export const pointsText = (hundredths: number): string => String(hundredths / 100)

const ticks = {
  ticks: { yes: '推荐', no: '不推荐' },
  passFail: { yes: '合格', no: '不合格' },
} as const

/** What the two answers of a panel that does not give points are called. */
export const tickWords = (mode: 'ticks' | 'passFail') => ticks[mode]

const aggregationSentences: Readonly<Record<Aggregation, string>> = {
  mean: '几位评委的总分取平均，保留两位小数。',
  dropHighLow: '去掉一个最高分和一个最低分，其余取平均，保留两位小数；不到三位评委时直接取平均。',
  median: '几位评委的总分从低到高排，取中间一个；人数为双数时取中间两个的平均。',
}

/** What each choice of a panel's rule means, in one sentence. */
export const aggregationText = (aggregation: Aggregation): string => aggregationSentences[aggregation]

/** What it means that totals are normalised, in one sentence. */
export const normalisedText = (from: number): string =>
  `评满 ${from} 件的评委，分数按同组全部评分的平均分和高低差折算，给分偏严偏松都一样算数；没评满的不折算。`

/** What a number between 0 and 1 says of how jurors agree. */
export const agreementText = (hundredths: number): string => {
  const words = hundredths >= 75 ? '看法很一致' : hundredths >= 50 ? '大体一致' : '分歧较大'
  return `一致性 ${(hundredths / 100).toFixed(2)}，${words}：同一件作品几位评委给分越接近，越靠近 1；各说各的，就靠近 0。`
}

const sentenceOf = (scoring: Scoring): string => {
  const { mode, criteria, most, step, aggregation, normalisedFrom } = scoring
  if (mode === 'ticks') return '每位评委推荐或不推荐，按推荐的人占看过的人的比例排名。'
  if (mode === 'passFail') return '每位评委判断合格或不合格，按合格的比例排名。'
  const parts = criteria.map(({ name, weight }) => `${name} ${weight}%`).join('、')
  const scale = `每项满分 ${pointsText(most)} 分，最小 ${pointsText(step)} 分`
  const weighed = criteria.length > 1 ? `各项按 ${parts} 合成一位评委的总分。` : ''
  const moved = normalisedFrom === undefined ? '' : normalisedText(normalisedFrom)
  return `${scale}。${weighed}${moved}${aggregationSentences[aggregation]}`
}

/** How a panel comes to its ranking, for the page that shows it. */
export const panelSentence = (panel: PanelRule): string => sentenceOf(scoringOf(panel))

/** A value as it is shown: points with two digits, or a share in per cent. */
export const valueText = ({ mode }: Pick<Scoring, 'mode'>, value: number): string =>
  mode === 'scores' ? (value / 100).toFixed(2) : `${Math.round(value / 100)}%`

const modeNames: Readonly<Record<PanelMode, string>> = {
  scores: '打分',
  ticks: '推荐或不推荐',
  passFail: '合格或不合格',
}
const aggregationNames: Readonly<Record<Aggregation, string>> = {
  mean: '取平均',
  dropHighLow: '去掉最高最低',
  median: '取中间',
}
export const modeChoices = panelModes.map((key) => ({ key, label: modeNames[key] }))
export const aggregationChoices = aggregations.map((key) => ({ key, label: aggregationNames[key] }))
