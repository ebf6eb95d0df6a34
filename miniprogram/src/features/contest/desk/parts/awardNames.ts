import type { AwardBasis } from '#shared/model/award'

export const basisChoices: readonly {
  readonly key: AwardBasis
  readonly label: string
  readonly note: string
}[] = [
  { key: 'mix', label: '总评', note: '票数和评委的分按比例合成' },
  { key: 'jury', label: '评委', note: '只看评委的分' },
  { key: 'votes', label: '票数', note: '只看公众的票' },
  { key: 'staff', label: '主办方推选', note: '由主办方讨论决定' },
  { key: 'unit', label: '单位', note: '颁给组织得好的单位' },
]
