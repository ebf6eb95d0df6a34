import { useDidShow } from '@tarojs/taro'
import { classNames } from '../classNames'
import { Pressable } from '../host/Pressable'
import { Icon } from '../icon/Icon'
import { goBack } from './goBack'
import type { PageHeaderProps } from './PageHeaderProps'

/** A browser has no header of its own, and its tab wants the title. */
export function PageHeader({ title, isImmersive, canGoBack, home }: PageHeaderProps) {
  useDidShow(() => {
    document.title = title === '竞映' ? title : `${title} · 竞映`
  })
  return (
    <header className={classNames('page-header', isImmersive && 'is-floating')}>
      {canGoBack && (
        <Pressable className="page-back" label="返回" onPress={() => goBack(home)}>
          <Icon name="back" />
        </Pressable>
      )}
      {!isImmersive && <h1 className="page-title">{title}</h1>}
    </header>
  )
}
