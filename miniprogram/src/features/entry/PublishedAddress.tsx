import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { PublishedLink } from '#shared/model/entry'
import { Button } from '@/components/button/Button'
import { showToast } from '@/components/overlay/toast'
import { platformNames } from './platformNames'
import './published-address.css'

/** Where a film was published: words to copy. A mini-program cannot show another platform's page, and never asks it. */
export function PublishedAddress({ platform, address }: PublishedLink) {
  const copy = async () => {
    try {
      await Taro.setClipboardData({ data: address })
      showToast(`链接已复制，请到${platformNames[platform]}打开`, 'good')
    } catch {
      showToast('没能复制，请长按链接自己复制', 'bad')
    }
  }
  return (
    <View className="published">
      <View className="published-words">
        <View className="published-where">发布在{platformNames[platform]}</View>
        <Text selectable className="published-address">
          {address}
        </Text>
      </View>
      <Button size="small" onPress={() => void copy()}>
        复制链接
      </Button>
    </View>
  )
}
