import type { CSSProperties, ReactNode } from 'react'

export interface PressableProps {
  readonly onPress?: () => void
  readonly children?: ReactNode
  readonly className?: string
  readonly style?: CSSProperties
  /** What a screen reader says where the content alone does not. */
  readonly label?: string
  readonly role?: 'button' | 'link' | 'tab' | 'radio' | 'checkbox' | 'switch' | 'option'
  /** Selected, checked or switched on, for the roles that can be. */
  readonly on?: boolean
  readonly disabled?: boolean
  /** WeChat opens its own share sheet only from its own button. */
  readonly opensShare?: boolean
}
