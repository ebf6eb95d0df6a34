import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Pressable } from '../host/Pressable'
import { Icon } from '../icon/Icon'
import { goBack } from './goBack'
import type { PageHeaderProps } from './PageHeaderProps'

/** WeChat draws the header itself, except over an immersive page: there a back button stands beside its capsule. */
export function PageHeader({ isImmersive, canGoBack, home }: PageHeaderProps) {
  if (!isImmersive || !canGoBack) return null
  const capsule = Taro.getMenuButtonBoundingClientRect()
  return (
    <View className="page-header is-floating" style={{ top: `${capsule.top + capsule.height / 2 - 22}px` }}>
      <Pressable className="page-back" label="返回" onPress={() => goBack(home)}>
        <Icon name="back" />
      </Pressable>
    </View>
  )
}
