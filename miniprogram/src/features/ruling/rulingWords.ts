import type { MarkKind, MarkThresholds } from '#shared/model/ruling'

export const markWords: Readonly<Record<MarkKind, string>> = {
  burst: '一个账号连续投票',
  oneWork: '许多账号只投一件作品',
  newAccounts: '许多新账号投同一件作品',
  rhythm: '不同账号按同样的间隔投票',
  address: '同一段网络地址投同一件作品',
  risk: '微信认为有风险的账号投同一件作品',
}

/** What was measured, in one sentence; the threshold beside it, so that nobody has to guess. */
export const measuredText = (kind: MarkKind, measured: number, threshold: number): string =>
  ({
    burst: `一分钟内 ${measured} 次（达到 ${threshold} 次就提示）`,
    oneWork: `${measured} 个账号（达到 ${threshold} 个就提示）`,
    newAccounts: `${measured} 个新账号（达到 ${threshold} 个就提示）`,
    rhythm: `连续 ${measured} 次间隔相同（达到 ${threshold} 次就提示）`,
    address: `${measured} 个账号（达到 ${threshold} 个就提示）`,
    risk: `${measured} 个账号（达到 ${threshold} 个就提示）`,
  })[kind]

/** Against false alarms: what else it may be. */
export const harmlessText: Readonly<Record<MarkKind, string>> = {
  burst: '一个人把今天的票一件一件投完，也会这样。',
  oneWork: '作品刚在工作群、班级群里转发，也会这样。',
  newAccounts: '宣传刚开始时，大家都是第一次来。',
  rhythm: '排队现场扫码投票，也可能很有规律。',
  address: '一所学校、一家单位共用一个出口地址，很正常。',
  risk: '微信只给等级、不说理由；新手机号、换过手机也可能等级高。',
}

export const rulingStateWords = {
  signed: '已签字，正在计入',
  applied: '不计票',
  restoring: '已签字，正在恢复',
  restored: '已恢复',
} as const

export const thresholdWords: Readonly<
  Record<keyof MarkThresholds, { readonly label: string; readonly unit: string }>
> = {
  burstCasts: { label: '一个账号一分钟内投票', unit: '次' },
  oneWorkAccounts: { label: '只投一件作品的账号', unit: '个' },
  oneWorkPercent: { label: '且占同时投票账号的', unit: '%' },
  newAccounts: { label: '第一次投票、同投一件作品的账号', unit: '个' },
  newPercent: { label: '且占这件作品投票账号的', unit: '%' },
  rhythmCasts: { label: '不同账号按同样间隔连续投票', unit: '次' },
  rhythmPercent: { label: '间隔相差不超过', unit: '%' },
  addressAccounts: { label: '同一段网络地址投同一件作品的账号', unit: '个' },
  riskAccounts: { label: '微信风险等级 3 以上、投同一件作品的账号', unit: '个' },
  riskPercent: { label: '且占问过等级的账号的', unit: '%' },
}

/** Every value in a line; a share belongs to the count before it. */
export const thresholdLines = (thresholds: MarkThresholds): string[] => {
  const told = (name: keyof MarkThresholds) => {
    const { label, unit } = thresholdWords[name]
    return `${label} ${thresholds[name]}${unit === '%' ? '' : ' '}${unit}`
  }
  return [
    told('burstCasts'),
    `${told('oneWorkAccounts')}，${told('oneWorkPercent')}`,
    `${told('newAccounts')}，${told('newPercent')}`,
    `${told('rhythmCasts')}，${told('rhythmPercent')}`,
    told('addressAccounts'),
    `${told('riskAccounts')}，${told('riskPercent')}`,
  ]
}
