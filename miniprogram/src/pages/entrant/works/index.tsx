import { Text, View } from '@tarojs/components'

export default function EntrantWorksPage() {
  return (
    <View>
      <Text>我的作品</Text>
    </View>
  )
}
