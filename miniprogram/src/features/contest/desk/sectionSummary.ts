import { clockText } from '#shared/lib/day'
import type { ContestPlan } from '#shared/model/contest'
import type { SectionKey } from './sections'
import { spanText } from './timeline'

/** What a part says in one line, for who only looks over the list. */
const summaries: Readonly<Record<SectionKey, (plan: ContestPlan) => string>> = {
  basics: ({ name }) => name,
  hosts: ({ hosts, carriers, helpers }) => [...hosts, ...carriers, ...helpers].join('、'),
  stages: ({ stages }) => {
    const [first] = [...stages].sort((one, other) => one.opensAt - other.opensAt)
    return first ? `${stages.length} 个阶段，${first.name} ${spanText(first)}` : '还没有阶段'
  },
  categories: ({ categories }) => categories.map(({ name }) => name).join('、'),
  requirements: ({ requirements: { by, video, fields } }) =>
    [
      { file: '上传视频', link: '填链接', both: '视频和链接', either: '视频或链接' }[by],
      video.seconds && `最长 ${video.seconds.value} 秒`,
      fields.length > 0 && `另填 ${fields.length} 项`,
    ]
      .filter(Boolean)
      .join('，'),
  review: ({ review: { levels, reasons } }) => `${levels} 级审核，${reasons.length} 条常用理由`,
  terms: ({ terms }) => (terms.length > 1 ? `第 ${terms.length} 版` : (terms[0]?.text ?? '还没有写')),
  voting: ({ voteRule }) => {
    if (!voteRule) return '没有公众投票'
    const { minWorks, maxWorks } = voteRule.ballot
    return `${voteRule.limits.length} 条限制，一次选 ${minWorks === maxWorks ? minWorks : `${minWorks}–${maxWorks}`} 件`
  },
  counts: ({ countsVisibility: { mode, times, frozenFrom } }) =>
    [
      { live: '实时公开', 'at-times': `每天公布 ${times.length} 次`, hidden: '不公开，最后揭晓' }[mode],
      mode !== 'hidden' && frozenFrom !== null && `${clockText(frozenFrom, 'M月D日 HH:mm')} 起冻结`,
    ]
      .filter(Boolean)
      .join('，'),
  judging: ({ panels, scoreMix }) =>
    [
      panels.map(({ name }) => name).join('、') || '没有评审',
      scoreMix && `票数 ${scoreMix.votes}% 评委 ${scoreMix.jury}%`,
    ]
      .filter(Boolean)
      .join('，'),
  awards: ({ awards }) => (awards.length > 0 ? `${awards.length} 个奖项` : '没有奖项'),
  signatures: ({ countersignatures }) =>
    countersignatures.length > 0 ? `${countersignatures.length} 件事要签字才生效` : '没有要签字的事',
  objections: ({ objections }) => (objections ? `${objections.answerDays} 天内答复` : '不接受异议'),
}

export const sectionSummary = (plan: ContestPlan, key: SectionKey): string => summaries[key](plan)
