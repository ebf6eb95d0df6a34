import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { VotingStop } from '#shared/model/contest'
import { currentStop } from '#shared/rules/contest'
import { Notice } from '@/components/notice/Notice'
import './stop-note.css'

/** Voting stands still, for everybody to read: since when, why, and by whom. Nothing while it goes on. */
export function StopNote({ votingStops }: { readonly votingStops: readonly VotingStop[] }) {
  const stop = currentStop({ votingStops })
  if (!stop) return null
  return (
    <View className="stop-note">
      <Notice tone="warning" title="投票暂停中">
        <View className="figures">
          {clockText(stop.stoppedAt, 'M月D日 HH:mm')} 起暂停，已经投出的票都算数。
        </View>
        <View>原因：{stop.reason}</View>
        <View>{stop.office}会在这里公布何时恢复、时间怎样补。</View>
      </Notice>
    </View>
  )
}
