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
  /** Nothing where it leads nowhere from here. */
  readonly onPress?: () => void
}

/** One of several things in a list: what it says, what is wrong with it, and a way in. */
export function ItemRow({ title, note, error, aside, onPress }: ItemRowProps) {
  const content = (
    <>
      <View className="row-words">
        <View className="row-title clamp-2">{title}</View>
        {note && <View className="item-row-note">{note}</View>}
        {error && <View className="item-row-error">{error}</View>}
      </View>
      {aside}
      {onPress && <Icon name="forward" size="small" />}
    </>
  )
  if (!onPress) return <View className="row item-row">{content}</View>
  return (
    <Pressable className="row item-row" onPress={onPress}>
      {content}
    </Pressable>
  )
}
