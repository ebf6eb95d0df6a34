import type { Award, AwardBasis } from '#shared/model/award'

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
