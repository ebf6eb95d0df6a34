import { Text, View } from '@tarojs/components'

export default function EntryPage() {
  return (
    <View>
      <Text>参赛</Text>
    </View>
  )
}
