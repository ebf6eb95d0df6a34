import { type MixPart, type MixWay, mixWays, type ScoreMix } from '#shared/model/award'
import { minimumsOf } from './finalScore'

const votesWays: Readonly<Record<MixWay, string>> = {
  share: '得票数占最高得票数的比例',
  rank: '得票名次（第一名 100 分，最后一名 0 分，其余按名次均分）',
  minMax: '得票数在最低与最高之间的位置（最低 0 分，最高 100 分）',
}
const juryWays: Readonly<Record<MixWay, string>> = {
  share: '评委评分占满分的比例',
  rank: '评委评分的名次（第一名 100 分，最后一名 0 分，其余按名次均分）',
  minMax: '评委评分在最低与最高之间的位置（最低 0 分，最高 100 分）',
}
const tieParts: Readonly<Record<MixPart, string>> = { votes: '得票多者', jury: '评委评分高者' }

const wayNames: Readonly<Record<MixWay, string>> = { share: '按比例', rank: '按名次', minMax: '按高低区间' }
export const wayChoices = mixWays.map((key) => ({ key, label: wayNames[key] }))

/** The formula in one sentence, from the same data that the score is made of. */
export const finalScoreText = (mix: ScoreMix): string => {
  const parts = [
    ...(mix.votes > 0 ? [`网络投票占 ${mix.votes}%，按${votesWays[mix.votesBy ?? 'share']}折成百分`] : []),
    ...(mix.jury > 0 ? [`专家评审占 ${mix.jury}%，按${juryWays[mix.juryBy ?? 'share']}折成百分`] : []),
  ]
  const least = minimumsOf(mix)
  const bars = [
    ...(least.votes > 0 ? [`得票不足 ${least.votes} 票`] : []),
    ...(least.jurors > 0 ? [`评分的评委不足 ${least.jurors} 位`] : []),
  ]
  const bar = bars.length > 0 ? `${bars.join('或')}的作品没有总评；` : ''
  const order = (mix.ties ?? []).map((part) => tieParts[part]).join('、')
  const ties = order === '' ? '总评相同的并列' : `总评相同的，依次以${order}为先，仍相同的并列`
  return `总评满分 100 分，保留两位小数：${parts.join('；')}；${bar}${ties}，并列影响获奖时由主办方决定并记录原因。`
}
