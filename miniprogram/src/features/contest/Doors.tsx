import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { Icon, type IconName } from '@/components/icon/Icon'
import './doors.css'

/** Ways on, one a line. */
export function Doors({ children }: { readonly children: ReactNode }) {
  return <View className="doors">{children}</View>
}

interface DoorProps {
  readonly icon?: IconName
  readonly children: string
  readonly note?: string
  readonly isUrgent?: boolean
  readonly onPress: () => void
}

export function Door({ icon, children, note, isUrgent, onPress }: DoorProps) {
  return (
    <Pressable className={classNames('door', isUrgent && 'is-urgent')} role="link" onPress={onPress}>
      {icon && <Icon name={icon} />}
      <View className="row-words">
        <View className="door-name">{children}</View>
        {note && <View className="door-note">{note}</View>}
      </View>
      <Icon name="forward" size="small" />
    </Pressable>
  )
}
