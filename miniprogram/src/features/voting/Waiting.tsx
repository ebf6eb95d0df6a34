import { View } from '@tarojs/components'
import { Countdown } from '@/components/countdown/Countdown'
import { Spinner } from '@/components/progress/Spinner'
import type { PendingCast } from './pendingCasts'
import './vote-panel.css'

/** Two casts of an account stand some seconds apart: there is nothing to do but to wait, and it goes on by itself. */
export function Waiting({ cast, until }: { readonly cast: PendingCast; readonly until: number }) {
  return (
    <View className="vote-panel is-message">
      <View className="vote-panel-title">
        <Spinner /> 稍等几秒，会自动投出
      </View>
      <View className="vote-panel-note figures">
        两次投票要隔开一点时间，投给{cast.title}的票已经记下，不用再点。
        <Countdown until={until} now={Date.now} label="还有" ended="正在投出" />
      </View>
    </View>
  )
}
