import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/components/button/Button'
import { Sheet } from '@/components/overlay/Sheet'

interface PartSheetProps {
  readonly title: string
  /** What is frozen can be looked at and not taken away. */
  readonly isLocked: boolean
  /** 去掉这个奖项 */
  readonly removal: string
  readonly onRemove: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** One part of a plan, opened for editing. What is typed is kept as it is typed; closing only closes. */
export function PartSheet({ title, isLocked, removal, onRemove, onClose, children }: PartSheetProps) {
  return (
    <Sheet
      isOpen
      title={title}
      onClose={onClose}
      footer={
        <Button kind="primary" isWide onPress={onClose}>
          好了
        </Button>
      }
    >
      <View className="sheet-form">
        {children}
        {!isLocked && (
          <Button kind="danger" onPress={onRemove}>
            {removal}
          </Button>
        )}
      </View>
    </Sheet>
  )
}
