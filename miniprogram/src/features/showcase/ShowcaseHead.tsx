import { Text, View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { Showcase } from './useShowcase'

/** The masthead: set in type alone, so that it looks as good without a picture. */
export function ShowcaseHead({ showcase: { contest, list } }: { readonly showcase: Showcase }) {
  const { theme, name, hosts } = contest
  return (
    <View className="showcase-head">
      <View className="showcase-kicker">
        <Text>获奖作品展播</Text>
      </View>
      <View className="showcase-title">{theme || name}</View>
      {list && (
        <View className="showcase-facts figures">
          {hosts.length > 0 && <Text className="showcase-fact">{hosts.join('、')}主办</Text>}
          <Text className="showcase-fact">{clockText(list.finalAt, 'YYYY年M月D日')}公布</Text>
        </View>
      )}
    </View>
  )
}
