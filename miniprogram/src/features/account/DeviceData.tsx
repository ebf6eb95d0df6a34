import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/button/Button'
import { Dialog } from '@/components/overlay/Dialog'
import { showToast } from '@/components/overlay/toast'
import './my-data.css'

/** What lies on this phone alone, and can be cleared at once. */
export function DeviceData() {
  const [isAsking, ask] = useState(false)
  const clear = () => {
    ask(false)
    try {
      Taro.clearStorageSync()
      showToast('这台手机上的记录清除了', 'good')
    } catch {
      showToast('没能清除，请删除小程序后重新打开', 'bad')
    }
  }
  return (
    <View>
      <View className="my-data-title">这台手机上的记录</View>
      <View className="my-data-text">
        没有收到回复的投票、投票回执、投票篮、见过的计票批次和没发布的草稿。清除不影响已经投出的票。
      </View>
      <View className="my-data-act">
        <Button onPress={() => ask(true)}>清除这台手机上的记录</Button>
      </View>
      <Dialog
        isOpen={isAsking}
        title="清除这台手机上的记录？"
        confirmLabel="清除"
        isDangerous
        onConfirm={clear}
        onCancel={() => ask(false)}
      >
        没发布的草稿会丢失；如果有一次投票还没收到回复，也不会再自动确认。
      </Dialog>
    </View>
  )
}
