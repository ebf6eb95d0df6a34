import { Text, View } from '@tarojs/components'

export default function GalleryPage() {
  return (
    <View>
      <Text>组件</Text>
    </View>
  )
}
