import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from '../host/Pressable'
import { useModal } from '../host/useModal'
import { Icon } from '../icon/Icon'
import './overlay.css'

interface SheetProps {
  readonly isOpen: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Stays in sight below what scrolls. */
  readonly footer?: ReactNode
}

/** Rises from the bottom of a phone; a panel in the middle of a wide window. */
export function Sheet({ isOpen, title, onClose, children, footer }: SheetProps) {
  useModal(isOpen, onClose)
  if (!isOpen) return null
  return (
    <View className="overlay is-bottom">
      <View className="overlay-scrim" onClick={onClose} catchMove />
      <View className="sheet" role="dialog" aria-modal="true" aria-label={title}>
        <View className="sheet-head" catchMove>
          <View className="sheet-title">{title}</View>
          <Pressable className="sheet-close" label="关闭" onPress={onClose}>
            <Icon name="close" />
          </Pressable>
        </View>
        <View className="sheet-body">{children}</View>
        {footer && <View className="sheet-foot">{footer}</View>}
      </View>
    </View>
  )
}
