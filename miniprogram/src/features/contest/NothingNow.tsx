import { View } from '@tarojs/components'
import type { ContestSummary } from './contestNow'
import './contest-list.css'

/** Between contests: what comes next, and that there is something to watch meanwhile. */
export function NothingNow({ next }: { readonly next: ContestSummary | undefined }) {
  return (
    <View className="contest-list-rest">
      <View className="contest-list-rest-title">{next ? '下一个赛事快来了' : '这一季已经结束'}</View>
      <View className="contest-list-rest-text">
        {next ? '先看看规则，准备作品。' : '作品还在，可以慢慢看。新的赛事开始时会出现在这里。'}
      </View>
    </View>
  )
}
