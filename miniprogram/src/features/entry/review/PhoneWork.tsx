import { View } from '@tarojs/components'
import { Button } from '@/components/button/Button'
import { Sheet } from '@/components/overlay/Sheet'
import { PageFrame } from '@/components/page/PageFrame'
import type { OpenContest } from '@/features/contest/useContest'
import { reviewPage } from './addresses'
import { DecisionNotes } from './DecisionNotes'
import type { OpenedWork } from './openedWork'
import { ReasonForm, SendReasons } from './ReasonForm'
import { levelName, waitingText } from './reviewWords'
import type { QueuePage } from './useQueue'
import { useReview } from './useReview'
import { WhyNot } from './WhyNot'
import { WorkBody } from './WorkBody'

interface PhoneWorkProps {
  readonly contest: OpenContest
  readonly work: OpenedWork
  readonly now: number
  readonly head: QueuePage
  readonly mayReview: boolean
  readonly onNext: (() => void) | undefined
  readonly onDecided: () => void
}

export function PhoneWork(props: PhoneWorkProps) {
  const { contest, work, now, head, mayReview, onNext, onDecided } = props
  const { contestId, requirements } = contest
  const review = useReview({ contestId, work, head, mayReview, onDecided })
  const { asking, ask, mayDecide, mayReopen, decide, writing } = review
  const title = work.state === 'submitted' ? levelName(work.reviewLevel, head.levels) : '作品'
  return (
    <PageFrame
      title={`${title}：${waitingText(head.counts.waiting)}`}
      width="wide"
      home={reviewPage(contestId)}
      footer={
        mayDecide ? (
          <View className="review-foot">
            <Button onPress={() => ask('reject')}>不通过</Button>
            <Button onPress={() => ask('return')}>退回</Button>
            <Button kind="primary" icon="check" onPress={() => decide('approve')}>
              通过
            </Button>
          </View>
        ) : mayReopen || onNext ? (
          <View className="review-foot">
            {mayReopen && <Button onPress={() => decide('reopen')}>重新审核</Button>}
            {onNext && <Button onPress={onNext}>下一件</Button>}
          </View>
        ) : undefined
      }
    >
      <DecisionNotes />
      <WhyNot work={work} review={review} mayReview={mayReview} />
      <WorkBody {...{ work, contest, head, now, mayReview }} deciding={null} />
      {asking && (
        <Sheet
          isOpen
          title={asking === 'return' ? '退回，请作者修改' : '不予通过'}
          onClose={() => ask(undefined)}
          footer={<SendReasons kind={asking} writing={writing} onSend={() => decide(asking)} />}
        >
          <ReasonForm
            kind={asking}
            writing={writing}
            listed={head.reasons}
            fields={requirements.fields}
            hasKeys={false}
          />
        </Sheet>
      )}
    </PageFrame>
  )
}
