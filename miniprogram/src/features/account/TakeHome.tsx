import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { saveText } from '@/api/saveText'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { Sheet } from '@/components/overlay/Sheet'
import { showToast } from '@/components/overlay/toast'
import { Skeleton } from '@/components/page/Skeleton'
import { Read } from '@/features/shell/Read'
import { heldText } from './heldText'
import './my-data.css'

/** Everything that is held, to be read here and kept: one tap to see it, one to save it. */
export function TakeHome() {
  const [isOpen, setOpen] = useState(false)
  const held = useRead('account', 'exportHeld', {}, { isNeeded: isOpen, staleMs: 0 })
  const text = held.state === 'ready' ? heldText(held.value) : undefined
  const copy = async () => {
    if (text === undefined) return
    try {
      await Taro.setClipboardData({ data: text })
      showToast('全文复制好了', 'good')
    } catch {
      showToast('没能复制，请改用“保存文件”', 'bad')
    }
  }
  const save = async () => {
    if (text === undefined || held.state !== 'ready') return
    const isSaved = await saveText(`我的数据-${clockText(held.value.at, 'YYYYMMDD-HHmm')}.txt`, text)
    if (!isSaved) showToast('没有保存，可以改用“复制全文”', 'bad')
  }
  return (
    <View className="my-data-take">
      <Button onPress={() => setOpen(true)}>查看全部内容并保存</Button>
      <Sheet
        isOpen={isOpen}
        title="我的数据"
        onClose={() => setOpen(false)}
        footer={
          <View className="my-data-keep">
            <View className="my-data-half">
              <Button disabled={text === undefined} isWide onPress={() => void copy()}>
                复制全文
              </Button>
            </View>
            <View className="my-data-half">
              <Button kind="primary" disabled={text === undefined} isWide onPress={() => void save()}>
                保存文件
              </Button>
            </View>
          </View>
        }
      >
        <View className="my-data-text">里面有完整的电话和地址，请存到只有自己能看的地方。</View>
        <Read of={held} skeleton={<Skeleton shapes={['card']} />}>
          {(value) => (
            <View className="my-data-lines">
              {heldText(value)
                .split('\n')
                .map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never move
                  <View key={index} className="my-data-line">
                    {line}
                  </View>
                ))}
            </View>
          )}
        </Read>
      </Sheet>
    </View>
  )
}
