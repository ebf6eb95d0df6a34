import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../classNames'
import './timeline.css'

interface MomentProps {
  readonly tone: 'past' | 'now' | 'coming'
  readonly name: string
  /** When: days, or the minute. */
  readonly at: string
  readonly aside?: string
  readonly children?: ReactNode
}

/** What comes one after another, down a line. */
export function Timeline({ children }: { readonly children: ReactNode }) {
  return <View className="timeline">{children}</View>
}

export function Moment({ tone, name, at, aside, children }: MomentProps) {
  return (
    <View className={classNames('timeline-moment', `is-${tone}`)}>
      <View className="timeline-dot" />
      <View className="timeline-words">
        <View className="timeline-name">{name}</View>
        <View className="timeline-at figures">{at}</View>
        {children}
      </View>
      {aside && <View className="timeline-aside">{aside}</View>}
    </View>
  )
}
