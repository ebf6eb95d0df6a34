import { Text, View } from '@tarojs/components'

export default function AssignmentsPage() {
  return (
    <View>
      <Text>我的评审</Text>
    </View>
  )
}
