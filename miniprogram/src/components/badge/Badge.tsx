import { Text } from '@tarojs/components'
import { classNames } from '../classNames'
import './badge.css'

interface BadgeProps {
  readonly children: string
  /** `gold` belongs to awards. */
  readonly tone?: 'plain' | 'live' | 'good' | 'gold' | 'ink'
}

export function Badge({ children, tone = 'plain' }: BadgeProps) {
  return <Text className={classNames('badge', `is-${tone}`)}>{children}</Text>
}

/** How many wait behind something; nothing where none does. */
export function CountBadge({ count }: { readonly count: number }) {
  if (count <= 0) return null
  return <Text className="badge is-count figures">{count > 99 ? '99+' : count}</Text>
}
