import type { PresetName } from '#shared/model/contest'

/** What the programmes are known by; the plans themselves stay in the cloud. */
export const presetChoices: readonly {
  readonly key: PresetName
  readonly label: string
  readonly note: string
}[] = [
  {
    key: 'hebei-2020',
    label: '河北 · 省级大赛',
    note: '征集、初评、投票、评审、公示；每天 10 票，总评各占一半',
  },
  { key: 'quanzong', label: '全总 · 职工短视频', note: '单位推荐和个人投稿，评委评审' },
  { key: 'wenzhou-2024', label: '温州 · 平台话题赛', note: '在短视频平台发布，带话题投稿' },
  { key: 'tianjin-2022', label: '天津 · 分组投票', note: '分组别评选，限定选票的件数' },
]
