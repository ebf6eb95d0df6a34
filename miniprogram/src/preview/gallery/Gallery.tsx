import { View } from '@tarojs/components'
export function Gallery() {
  return <View>x</View>
}
