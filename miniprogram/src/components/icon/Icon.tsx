import { View } from '@tarojs/components'
import { classNames } from '../classNames'
import './icon.css'

export type IconName =
  | 'alert'
  | 'back'
  | 'check'
  | 'clock'
  | 'close'
  | 'desk'
  | 'down'
  | 'entry'
  | 'forward'
  | 'home'
  | 'me'
  | 'medal'
  | 'minus'
  | 'offline'
  | 'picture'
  | 'play'
  | 'plus'
  | 'ranking'
  | 'search'
  | 'share'
  | 'upload'

interface IconProps {
  readonly name: IconName
  readonly size?: 'small' | 'large'
  readonly className?: string
}

/** Decoration beside words: never the only thing that says what a button does. */
export function Icon({ name, size, className }: IconProps) {
  return <View className={classNames('icon', `icon-${name}`, size && `is-${size}`, className)} aria-hidden />
}
