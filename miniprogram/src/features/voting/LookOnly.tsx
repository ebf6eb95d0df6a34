import { View } from '@tarojs/components'
import './vote-panel.css'

/** In Moments' single page nobody is signed in: WeChat's own bar below leads to the mini-program. */
export function LookOnly() {
  return (
    <View className="vote-panel is-message">
      <View className="vote-panel-title">前往小程序参与投票</View>
      <View className="vote-panel-note">这里可以看作品，点页面底部的“前往小程序”就能投票。</View>
    </View>
  )
}
