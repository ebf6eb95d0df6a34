import { Text, View } from '@tarojs/components'
import { useSyncExternalStore } from 'react'
import { classNames } from '../classNames'
import { Icon } from '../icon/Icon'
import { currentToast, watchToast } from './toast'
import './overlay.css'

const nothing = () => undefined

/** Every page frame has one; only the page in sight draws it. */
export function ToastHost({ isShown }: { readonly isShown: boolean }) {
  const toast = useSyncExternalStore(watchToast, isShown ? currentToast : nothing)
  return (
    <View className="toast-place" role="status" aria-live="polite">
      {toast && (
        <View key={toast.id} className={classNames('toast', `is-${toast.kind}`)}>
          {toast.kind !== 'plain' && <Icon name={toast.kind === 'good' ? 'check' : 'alert'} />}
          <Text>{toast.text}</Text>
        </View>
      )}
    </View>
  )
}
