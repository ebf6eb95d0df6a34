import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../classNames'
import { Pressable } from '../host/Pressable'
import './card.css'

interface CardProps {
  readonly children: ReactNode
  readonly title?: ReactNode
  /** At the right of the title: a link or a small figure. */
  readonly aside?: ReactNode
  readonly onPress?: () => void
  readonly label?: string
  /** Content that reaches the edges: covers, lists with their own lines. */
  readonly isFlush?: boolean
  readonly className?: string
}

export function Card({ children, title, aside, onPress, label, isFlush, className }: CardProps) {
  const names = classNames('card', isFlush && 'is-flush', className)
  const content = (
    <>
      {title && (
        <View className="card-head">
          <View className="card-title">{title}</View>
          {aside && <View className="card-aside">{aside}</View>}
        </View>
      )}
      {children}
    </>
  )
  if (!onPress) return <View className={names}>{content}</View>
  return (
    <Pressable className={classNames(names, 'is-link')} label={label} onPress={onPress}>
      {content}
    </Pressable>
  )
}
