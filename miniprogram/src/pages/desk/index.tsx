import { Text, View } from '@tarojs/components'

export default function DeskPage() {
  return (
    <View>
      <Text>管理</Text>
    </View>
  )
}
