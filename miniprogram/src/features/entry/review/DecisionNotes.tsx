import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { messageOf } from '@/api/messages.zh'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { decisionDesk, useHeldDecisions } from './decisionDesk'
import { decisionWords } from './reviewWords'

/** Decisions that have not arrived yet, and those that could not be taken. */
export function DecisionNotes() {
  const held = useHeldDecisions()
  useEffect(() => decisionDesk().resume(), [])
  const onTheirWay = held.filter(({ state }) => state === 'held')
  const refused = held.filter(({ state }) => state === 'refused')
  if (onTheirWay.length + refused.length === 0) return null
  return (
    <View className="review-notes">
      {onTheirWay.length > 0 && (
        <Notice
          icon="offline"
          title={`${onTheirWay.length} 件的决定还没有送到`}
          action={
            <Button size="small" onPress={() => decisionDesk().resume()}>
              现在再送
            </Button>
          }
        >
          已经存在这台设备上，连上网络会自动送出，可以接着审。
        </Notice>
      )}
      {refused.map(({ entryId, title, decision, refusal }) => {
        const message = refusal && messageOf(refusal)
        return (
          <Notice
            key={entryId}
            tone="warning"
            title={`《${title}》没有${decisionWords[decision]}`}
            action={
              <Button size="small" onPress={() => decisionDesk().dismiss(entryId)}>
                知道了
              </Button>
            }
          >
            {message && `${message.title}。${message.text}`}
          </Notice>
        )
      })}
    </View>
  )
}
