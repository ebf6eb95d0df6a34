import { Text, View } from '@tarojs/components'

export default function AdminContestsPage() {
  return (
    <View>
      <Text>赛事管理</Text>
    </View>
  )
}
