import Taro from '@tarojs/taro'
import { Button } from '@/components/button/Button'
import { StateView } from '@/components/page/StateView'
import type { PendingCast } from '../pendingCasts'

/** The basket is empty because all of it was accepted. */
export function VotedTogether({ cast }: { readonly cast: PendingCast }) {
  const votes = cast.lines.reduce((sum, line) => sum + line.votes, 0)
  return (
    <StateView
      icon="check"
      title="投票成功"
      action={<Button onPress={() => void Taro.switchTab({ url: '/pages/me/index' })}>看我的投票</Button>}
    >
      {`投给 ${cast.lines.length} 件作品，共 ${votes} 票，几秒内计入榜单。`}
    </StateView>
  )
}
