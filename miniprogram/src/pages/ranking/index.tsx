import { Text, View } from '@tarojs/components'

export default function RankingPage() {
  return (
    <View>
      <Text>榜单</Text>
    </View>
  )
}
