import { View } from '@tarojs/components'
import type { Stage } from '#shared/model/stage'
import { serverNow } from '@/api/serverClock'
import { Countdown } from '@/components/countdown/Countdown'
import { useInstant } from '@/components/countdown/useInstant'
import { invitation, nextBoundary, stageNow } from './stageNow'
import './stage-line.css'

/** Where the contest stands, what can be done, and until when: by the server's clock. */
export function StageLine({ stages }: { readonly stages: readonly Stage[] }) {
  const now = useInstant(serverNow, (at) => nextBoundary(stages, at) - at)
  const { main, next } = stageNow(stages, now)
  if (!main && !next) {
    return (
      <View className="stage-line">
        <View className="stage-name">本届赛事已经结束</View>
      </View>
    )
  }
  const shown = main ?? next
  return (
    <View className="stage-line">
      <View className="stage-words">
        <View className="stage-name">{main ? main.name : '还没有开始'}</View>
        <View className="stage-invitation">{main ? invitation(main) : `接下来是${next?.name ?? ''}`}</View>
      </View>
      {shown && (
        <View className="stage-clock">
          <Countdown
            until={main ? main.closesAt : shown.opensAt}
            now={serverNow}
            label={main ? '距结束' : `距${shown.name}`}
            ended="已到时间"
          />
        </View>
      )}
    </View>
  )
}
