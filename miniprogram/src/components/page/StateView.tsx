import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../classNames'
import { Icon, type IconName } from '../icon/Icon'

interface StateViewProps {
  readonly icon: IconName
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
  readonly isInline?: boolean
}

/** In place of content that is not there: nothing yet, or something went wrong. */
export function StateView({ icon, title, children, action, isInline }: StateViewProps) {
  return (
    <View className={classNames('state', isInline && 'is-inline')}>
      <View className="state-sign">
        <Icon name={icon} size="large" />
      </View>
      <View className="state-title">{title}</View>
      {children && <View className="state-text">{children}</View>}
      {action && <View className="state-action">{action}</View>}
    </View>
  )
}
