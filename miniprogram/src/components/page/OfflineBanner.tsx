import { onlineManager } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useSyncExternalStore } from 'react'
import { Icon } from '../icon/Icon'

const watch = (listener: () => void) => onlineManager.subscribe(listener)

/** Says it once, at the top; what was loaded stays readable below. */
export function OfflineBanner() {
  const isOnline = useSyncExternalStore(watch, () => onlineManager.isOnline())
  if (isOnline) return null
  return (
    <View className="offline" role="status">
      <Icon name="offline" size="small" />
      网络断了。内容可能不是最新的，恢复后会自动更新
    </View>
  )
}
