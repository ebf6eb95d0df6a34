import { View } from '@tarojs/components'
import { Button } from '@/components/button/Button'
import { Spinner } from '@/components/progress/Spinner'
import { hopeAgain } from './hope'
import type { PendingCast } from './pendingCasts'
import './vote-panel.css'

/** Tries after which a person wonders whether it goes on at all. */
const longTries = 3

/** No answer yet. The one thing to know is that nothing is lost and nothing counts twice. */
export function Confirming({ cast, tries }: { readonly cast: PendingCast; readonly tries: number }) {
  const votes = cast.lines.reduce((sum, line) => sum + line.votes, 0)
  return (
    <View className="vote-panel is-message">
      <View className="vote-panel-title">
        <Spinner /> 正在确认这次投票…
      </View>
      <View className="vote-panel-note">
        {tries < longTries
          ? `投给${cast.title}的 ${votes} 票还没有收到回复，正在自动重发，不会重复计票。`
          : `还没有联系上。投给${cast.title}的 ${votes} 票已经记在手机里，关掉也不会丢，恢复后会自动确认，不会重复计票。`}
      </View>
      {tries >= longTries && (
        <Button isWide onPress={hopeAgain}>
          现在再确认一次
        </Button>
      )}
    </View>
  )
}
