import { View } from '@tarojs/components'
import { useState } from 'react'
import { readAgain } from '@/api/readAgain'
import type { Output } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import { useDeed } from '@/features/shell/useDeed'
import { RulingCard } from './RulingCard'
import './ruling.css'

interface OwnRulingProps {
  readonly contestId: string
  readonly ruling: Output<'ruling', 'myRulings'>['rulings'][number]
}

/** A ruling as the author reads it, with the one appeal that there is and what was answered to it. */
export function OwnRuling({ contestId, ruling }: OwnRulingProps) {
  const [isAsking, ask] = useState(false)
  const { act, isSending, refusal } = useDeed('ruling', 'appealRuling', () => {
    ask(false)
    showToast('申诉已交给主办方', 'good')
    readAgain('ruling', 'myRulings', 'listRulings')
  })
  const isOver = ruling.state === 'restoring' || ruling.state === 'restored'
  return (
    <RulingCard contestId={contestId} ruling={ruling}>
      {!ruling.appeal && !isOver && (
        <View className="ruling-acts">
          <Button onPress={() => ask(true)}>申诉</Button>
        </View>
      )}
      <Reason
        isOpen={isAsking}
        title="申诉这项裁定"
        label="申诉"
        placeholder="例如：那天我们在社区活动中心组织居民观看并投票"
        deed="提交申诉"
        isBusy={isSending}
        refusal={refusal}
        onConfirm={(text) => void act({ contestId, rulingId: ruling.rulingId, text })}
        onClose={() => ask(false)}
      >
        写清楚这些票是怎么来的。只能申诉一次，内容只给主办方和监督员看；他们的答复会和裁定一起公开。
      </Reason>
    </RulingCard>
  )
}
