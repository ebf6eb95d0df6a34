import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { useKeys } from '@/components/host/useKeys'
import { toggleVideo } from '@/components/video/toggleVideo'
import type { OpenContest } from '@/features/contest/useContest'
import type { OpenedWork } from './openedWork'
import { ReasonForm, SendReasons } from './ReasonForm'
import type { QueuePage } from './useQueue'
import type { Review } from './useReview'
import { WhyNot } from './WhyNot'

interface DeskDecidingProps {
  readonly work: OpenedWork
  readonly contest: OpenContest
  readonly head: Pick<QueuePage, 'reasons'>
  readonly review: Review
  readonly mayReview: boolean
}

/** At a desk: three buttons that are three keys, and the reasons in their place once one is pressed. */
export function DeskDeciding({ work, contest, head, review, mayReview }: DeskDecidingProps) {
  const { asking, ask, mayDecide, mayReopen, decide, writing } = review
  useKeys((key) => {
    const letter = key.toLowerCase()
    if (letter === 'p') toggleVideo()
    else if (asking && key === 'Escape') ask(undefined)
    else if (asking && /^[1-9]$/.test(key) && head.reasons[Number(key) - 1])
      writing.turn(head.reasons[Number(key) - 1] as string)
    else if (mayDecide && letter === 'r') asking === 'return' ? decide('return') : ask('return')
    else if (mayDecide && letter === 'x') asking === 'reject' ? decide('reject') : ask('reject')
    else if (mayDecide && letter === 'a' && !asking) decide('approve')
    else return false
    return true
  })
  if (asking) {
    return (
      <Card title={asking === 'return' ? '退回，请作者修改' : '不予通过'}>
        <View className="review-part">
          <SendReasons kind={asking} writing={writing} onSend={() => decide(asking)} />
          <View className="review-keys">
            <Key name={asking === 'return' ? 'R' : 'X'}>再按一次送出</Key>
            <Key name="1–9">选原因</Key>
            <Key name="Esc">取消</Key>
          </View>
          <ReasonForm
            kind={asking}
            writing={writing}
            listed={head.reasons}
            fields={contest.requirements.fields}
            hasKeys
          />
          <Button kind="quiet" onPress={() => ask(undefined)}>
            先不退
          </Button>
        </View>
      </Card>
    )
  }
  return (
    <View className="review-part">
      <WhyNot work={work} review={review} mayReview={mayReview} />
      {mayDecide && (
        <View className="review-deciding">
          <Button kind="primary" icon="check" isWide onPress={() => decide('approve')}>
            通过
          </Button>
          <Button onPress={() => ask('return')}>退回修改</Button>
          <Button onPress={() => ask('reject')}>不予通过</Button>
        </View>
      )}
      {mayReopen && <Button onPress={() => decide('reopen')}>重新审核</Button>}
      <View className="review-keys">
        {mayDecide && (
          <>
            <Key name="A">通过</Key>
            <Key name="R">退回</Key>
            <Key name="X">不通过</Key>
          </>
        )}
        <Key name="J">下一件</Key>
        <Key name="K">上一件</Key>
        <Key name="P">播放</Key>
      </View>
    </View>
  )
}

function Key({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <View className="review-key-line">
      <Text className="review-key">{name}</Text>
      <Text>{children}</Text>
    </View>
  )
}
