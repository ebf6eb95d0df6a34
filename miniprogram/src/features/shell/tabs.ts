import type { IconName } from '@/components/icon/Icon'

export type TabName = 'home' | 'ranking' | 'entry' | 'me' | 'desk'

interface Tab {
  readonly name: TabName
  readonly label: string
  readonly icon: IconName
  readonly staffOnly?: boolean
}

/** In the order of app.config, which WeChat demands; the page of each is `pages/<name>/index`. */
export const tabs: readonly Tab[] = [
  { name: 'home', label: '首页', icon: 'home' },
  { name: 'ranking', label: '榜单', icon: 'ranking' },
  { name: 'entry', label: '参赛', icon: 'entry' },
  { name: 'me', label: '我的', icon: 'me' },
  { name: 'desk', label: '管理', icon: 'desk', staffOnly: true },
]

export const pageOf = (tab: TabName): string => `/pages/${tab}/index`
