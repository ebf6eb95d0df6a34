import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../classNames'
import { Icon, type IconName } from '../icon/Icon'
import './notice.css'

interface NoticeProps {
  readonly tone?: 'plain' | 'warning' | 'good'
  readonly icon?: IconName
  readonly title?: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}

const icons = { plain: 'clock', warning: 'alert', good: 'check' } as const satisfies Record<string, IconName>

/** A sentence that belongs to the page and stays: a deadline, a rule, a thing that went wrong. */
export function Notice({ tone = 'plain', icon = icons[tone], title, children, action }: NoticeProps) {
  return (
    <View className={classNames('notice', `is-${tone}`)}>
      <Icon name={icon} />
      <View className="notice-words">
        {title && <View className="notice-title">{title}</View>}
        {children}
        {action && <View className="notice-action">{action}</View>}
      </View>
    </View>
  )
}
