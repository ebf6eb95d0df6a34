import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { VotingStop } from '#shared/model/contest'
import './stop-note.css'

const hoursOf = ({ stoppedAt, resumedAt }: VotingStop): string => {
  const until = resumedAt === null ? '尚未恢复' : clockText(resumedAt, 'M月D日 HH:mm')
  return `${clockText(stoppedAt, 'M月D日 HH:mm')} – ${until}`
}

/** Every stop there was, the newest first: nothing of it is ever taken out of sight. */
export function PastStops({ stops }: { readonly stops: readonly VotingStop[] }) {
  return (
    <View>
      {[...stops].reverse().map((stop) => (
        <View key={stop.stoppedAt} className="stop-past">
          <View className="stop-past-hours figures">{hoursOf(stop)}</View>
          <View className="stop-past-text">
            {stop.office}：{stop.reason}
          </View>
          {stop.decision && <View className="stop-past-text">处理：{stop.decision}</View>}
        </View>
      ))}
    </View>
  )
}
