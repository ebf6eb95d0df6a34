import { clockText } from '#shared/lib/day'
import { messageOf } from '@/api/messages.zh'
import { Notice } from '@/components/notice/Notice'
import type { OpenedWork } from './openedWork'
import type { Review } from './useReview'

interface WhyNotProps {
  readonly work: OpenedWork
  readonly review: Review
  readonly mayReview: boolean
}

/** Why this work cannot be decided here and now; nothing where it can. */
export function WhyNot({ work, review, mayReview }: WhyNotProps) {
  const { claim, state } = work
  if (state !== 'submitted') return null
  if (!mayReview) return <Notice>你可以看，审核由主办方的同事来做。</Notice>
  if (review.held?.code === 'ENTRY_CLAIMED') {
    const { title, text } = messageOf(review.held)
    return (
      <Notice tone="warning" icon="me" title={title}>
        {text}
      </Notice>
    )
  }
  if (review.mayDecide) return null
  if (claim && !claim.isMine) {
    return (
      <Notice tone="warning" icon="me" title={`${claim.name || '另一位同事'}正在看`}>
        {clockText(claim.until, 'HH:mm')} 前归对方，可以先审别的。
      </Notice>
    )
  }
  const hasPassed = work.reviews.length > 0 && work.reviewLevel > 0
  return (
    <Notice tone="warning" title={hasPassed ? '这一级要由另一位同事来审' : '现在不在审核时间里'}>
      {hasPassed ? '每一级由不同的人审，你已经通过过它。' : '审核开始和结束的时间写在赛事设置的阶段里。'}
    </Notice>
  )
}
