import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import './tab-bar.css'

const tabs = [
  ['home', '首页'],
  ['ranking', '榜单'],
  ['entry', '参赛'],
  ['me', '我的'],
  ['desk', '管理'],
] as const

export function TabBar() {
  return (
    <View className="tab-bar">
      {tabs.map(([page, label]) => (
        <View key={page} className="tab" onClick={() => Taro.switchTab({ url: `/pages/${page}/index` })}>
          <Text>{label}</Text>
        </View>
      ))}
    </View>
  )
}
