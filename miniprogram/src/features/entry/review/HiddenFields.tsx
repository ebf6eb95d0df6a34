import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import type { OpenContest } from '@/features/contest/useContest'
import { Reason } from '@/features/shell/Reason'
import { useDeed } from '@/features/shell/useDeed'
import type { OpenedWork } from './openedWork'
import { Line } from './WorkWords'

interface HiddenFieldsProps {
  readonly work: OpenedWork
  readonly contest: OpenContest
  readonly mayReveal: boolean
}

/** Masked until somebody says why they must know; what was shown goes with the page. */
export function HiddenFields({ work, contest, mayReveal }: HiddenFieldsProps) {
  const { contestId } = contest
  const { entryId } = work
  const [shown, show] = useState<Readonly<Record<string, string>>>()
  const [isAsking, ask] = useState(false)
  const { act, isSending, refusal } = useDeed('entry', 'revealHidden', ({ hidden }) => {
    show(hidden)
    ask(false)
  })
  const fields = Object.entries(shown ?? work.hidden)
  if (fields.length === 0) return null
  return (
    <Card title="不公开的资料">
      <View className="review-lines">
        {fields.map(([id, value]) => (
          <Line key={id} name={contest.requirements.fields.find(({ fieldId }) => fieldId === id)?.name ?? id}>
            {value}
          </Line>
        ))}
      </View>
      {mayReveal && !shown && (
        <View className="review-acts">
          <Button size="small" onPress={() => ask(true)}>
            查看
          </Button>
          <View className="review-faint">需填写理由，会留下记录</View>
        </View>
      )}
      <Reason
        isOpen={isAsking}
        title="查看不公开的资料"
        placeholder="例如：电话通知作者补交授权书"
        deed="查看并留下记录"
        isBusy={isSending}
        refusal={refusal}
        onConfirm={(reason) => void act({ contestId, entryId, reason })}
        onClose={() => ask(false)}
      >
        只在需要联系作者或核对身份时查看。谁、什么时候、为什么看，都会记入操作记录。
      </Reason>
    </Card>
  )
}
