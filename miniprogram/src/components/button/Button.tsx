import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../classNames'
import { Pressable } from '../host/Pressable'
import { Icon, type IconName } from '../icon/Icon'
import { Spinner } from '../progress/Spinner'
import './button.css'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  /** One primary action a page; the others are quiet. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly size?: 'small'
  readonly icon?: IconName
  readonly isLoading?: boolean
  readonly disabled?: boolean
  /** Why it cannot be pressed now; said under the button, so that nobody has to guess. */
  readonly reason?: string
  readonly isWide?: boolean
  readonly opensShare?: boolean
  readonly label?: string
}

export function Button(props: ButtonProps) {
  const { children, kind = 'secondary', size, icon, isLoading, reason, isWide } = props
  const disabled = props.disabled || Boolean(reason)
  const button = (
    <Pressable
      className={classNames(
        'button',
        `is-${kind}`,
        size && `is-${size}`,
        isWide && 'is-wide',
        disabled && 'is-disabled',
        isLoading && 'is-loading',
      )}
      label={props.label}
      disabled={disabled || isLoading}
      opensShare={props.opensShare}
      onPress={props.onPress}
    >
      <View className="button-face">
        {isLoading ? <Spinner /> : icon && <Icon name={icon} />}
        <Text>{children}</Text>
      </View>
    </Pressable>
  )
  if (!reason) return button
  return (
    <View className={classNames('button-with-reason', isWide && 'is-wide')}>
      {button}
      <View className="button-reason">{reason}</View>
    </View>
  )
}
