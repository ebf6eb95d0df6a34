import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../button/Button'
import { useModal } from '../host/useModal'
import './overlay.css'

interface DialogProps {
  readonly isOpen: boolean
  readonly title: string
  readonly children?: ReactNode
  /** Names the deed, never "确定": people read the button and not the text. */
  readonly confirmLabel: string
  readonly cancelLabel?: string
  readonly isDangerous?: boolean
  readonly isBusy?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

export function Dialog(props: DialogProps) {
  const { isOpen, title, children, confirmLabel, cancelLabel = '取消', isDangerous, isBusy } = props
  useModal(isOpen, props.onCancel)
  if (!isOpen) return null
  return (
    <View className="overlay is-middle">
      <View className="overlay-scrim" onClick={isBusy ? undefined : props.onCancel} catchMove />
      <View className="dialog" role="dialog" aria-modal="true" aria-label={title} catchMove>
        <View className="dialog-title">{title}</View>
        {children && <View className="dialog-text">{children}</View>}
        <View className="dialog-buttons">
          <Button onPress={props.onCancel} disabled={isBusy}>
            {cancelLabel}
          </Button>
          <Button kind={isDangerous ? 'danger' : 'primary'} isLoading={isBusy} onPress={props.onConfirm}>
            {confirmLabel}
          </Button>
        </View>
      </View>
    </View>
  )
}
