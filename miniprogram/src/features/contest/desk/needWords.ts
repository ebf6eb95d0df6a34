import type { Output } from '@/api/refusal'

type Needs = Output<'contest', 'listDesk'>['contests'][number]['needs']

interface Need {
  readonly text: string
  /** Nothing goes on until somebody sees to it. */
  readonly isUrgent: boolean
}

/** What a contest needs today, the most pressing first. */
export const needWords = (needs: Needs): readonly Need[] => {
  const all: readonly (Need | false)[] = [
    needs.votingStopped && { text: '投票暂停中，等待恢复', isUrgent: true },
    needs.toSign > 0 && { text: `${needs.toSign} 件事等你签字`, isUrgent: true },
    needs.complaintsDue > 0 && { text: `${needs.complaintsDue} 条投诉要在一天内答复`, isUrgent: true },
    needs.objectionsDue > 0 && { text: `${needs.objectionsDue} 条异议要在一天内答复`, isUrgent: true },
    needs.faults > 0 && { text: `还有 ${needs.faults} 处要填好才能公开`, isUrgent: true },
    needs.closing > 0 && { text: `${needs.closing} 个阶段在一天内结束`, isUrgent: true },
    needs.toReview > 0 && { text: `${needs.toReview} 件作品等着审核`, isUrgent: false },
    needs.complaints > needs.complaintsDue && {
      text: `${needs.complaints - needs.complaintsDue} 条投诉等着答复`,
      isUrgent: false,
    },
    needs.objections > needs.objectionsDue && {
      text: `${needs.objections - needs.objectionsDue} 条异议等着答复`,
      isUrgent: false,
    },
    needs.opening > 0 && { text: `${needs.opening} 个阶段在一天内开始`, isUrgent: false },
    needs.stagesToFix > 0 && { text: `${needs.stagesToFix} 个阶段的时间还没有定`, isUrgent: false },
    needs.scheduledNotices > 0 && { text: `${needs.scheduledNotices} 条公告等着发布`, isUrgent: false },
  ]
  return all.filter((need) => need !== false)
}
