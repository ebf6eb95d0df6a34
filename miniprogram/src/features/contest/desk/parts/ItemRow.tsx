import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import './item-row.css'

interface ItemRowProps {
  readonly title: string
  readonly note?: string
  readonly error?: string | undefined
  readonly aside?: ReactNode
  readonly onPress: () => void
}

/** One of several things in a list: what it says, what is wrong with it, and a way in. */
export function ItemRow({ title, note, error, aside, onPress }: ItemRowProps) {
  return (
    <Pressable className="item-row" onPress={onPress}>
      <View className="item-row-words">
        <View className="item-row-title clamp-2">{title}</View>
        {note && <View className="item-row-note">{note}</View>}
        {error && <View className="item-row-error">{error}</View>}
      </View>
      {aside}
      <Icon name="forward" size="small" />
    </Pressable>
  )
}
