import { View } from '@tarojs/components'
import './progress.css'

/** Takes the size and the colour of the text beside it. */
export function Spinner() {
  return <View className="spinner" />
}
