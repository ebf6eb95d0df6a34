import type { Award, AwardBasis, ScoreMix } from '#shared/model/award'

const basisText: Readonly<Record<AwardBasis, string>> = {
  jury: '专家评审',
  mix: '按总评',
  votes: '按网络得票',
  staff: '主办方评定',
  unit: '颁给单位',
}

export const awardBasis = ({ basis }: Award): string => basisText[basis]

export const awardPlaces = ({ places, basis }: Award): string => {
  if (places === null) return '若干'
  return `${places} ${basis === 'unit' ? '个' : '件'}`
}

export const scoreMixText = ({ votes, jury }: ScoreMix): string => {
  if (votes === 0) return '总评全部由专家评审决定'
  if (jury === 0) return '总评全部由网络投票决定'
  return `总评＝网络投票 ${votes}% ＋ 专家评审 ${jury}%`
}
