import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { type CSSProperties, useSyncExternalStore } from 'react'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { textScale } from '@/components/page/textScale'
import { tabState, watchTabState } from './tabState'
import { pageOf, tabs } from './tabs'
import './tab-bar.css'

/** A strip at the bottom of a phone, a rail at the left of a wide window. */
export function TabBar() {
  const { current, isStaff } = useSyncExternalStore(watchTabState, tabState)
  const style = { '--text-scale': textScale() } as CSSProperties
  return (
    <View className="tokens tab-bar" style={style} role="navigation" aria-label="主导航">
      <View className="tab-bar-seal">
        <View>竞</View>
        <View>映</View>
      </View>
      {tabs
        .filter((tab) => isStaff || !tab.staffOnly)
        .map((tab) => (
          <Pressable
            key={tab.name}
            className={classNames('tab-bar-tab', tab.name === current && 'is-current')}
            onPress={() => Taro.switchTab({ url: pageOf(tab.name) })}
          >
            <Icon name={tab.icon} size="large" />
            <Text className="tab-bar-label">{tab.label}</Text>
          </Pressable>
        ))}
    </View>
  )
}
