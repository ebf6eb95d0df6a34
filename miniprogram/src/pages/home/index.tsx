import { Text, View } from '@tarojs/components'
import { refuse } from '#shared/lib/result'

export default function HomePage() {
  return (
    <View>
      <Text>{refuse('竞映').error}</Text>
    </View>
  )
}
