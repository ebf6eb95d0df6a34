import { View } from '@tarojs/components'
import type { ScreenAddressProps } from './ScreenAddressProps'

/** In WeChat no page of ours opens a browser: the screen's machine does, at the address of its host. */
export function ScreenAddress({ contestId }: ScreenAddressProps) {
  return (
    <View className="counts-line">
      现场大屏：在大屏的电脑上打开技术人员给的网址，末尾加 ?contest={contestId}
      。揭晓在这一页操作，大屏随之更新。
    </View>
  )
}
