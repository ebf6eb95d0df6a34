import { View } from '@tarojs/components'
import type { CSSProperties, ReactNode } from 'react'
import { classNames } from '../classNames'
import { useShown } from '../host/useShown'
import { ToastHost } from '../overlay/ToastHost'
import { OfflineBanner } from './OfflineBanner'
import { PageHeader } from './PageHeader'
import { textScale } from './textScale'
import '../tokens.css'
import '../base.css'
import './page.css'

export interface PageFrameProps {
  readonly title: string
  readonly children: ReactNode
  /** How far content spreads in a wide window: a column to read, or room for lists beside details. */
  readonly width?: 'reading' | 'wide'
  /** Stays above the bottom edge: the one thing to do on this page. */
  readonly footer?: ReactNode
  /** A tab page: it leaves room for the tab bar, and draws it where the platform does not. */
  readonly isTab?: boolean
  readonly tabBar?: ReactNode
  /** The page's own picture goes up to the top edge; needs `navigationStyle: 'custom'` in its config. */
  readonly isImmersive?: boolean
  /** Where back leads when nothing lies below this page, as after a shared link. */
  readonly home?: string
}

/** What every page stands in: header, safe areas, text size, width, offline banner and toasts. */
export function PageFrame(props: PageFrameProps) {
  const { title, children, width = 'reading', footer, isTab, tabBar, isImmersive, home } = props
  const isShown = useShown()
  const style = { '--text-scale': textScale() } as CSSProperties
  return (
    <View
      className={classNames(
        'tokens page-frame',
        `is-${width}`,
        isTab && 'has-tabs',
        Boolean(footer) && 'has-footer',
        isImmersive && 'is-immersive',
      )}
      style={style}
    >
      <PageHeader title={title} isImmersive={isImmersive} canGoBack={!isTab} home={home} />
      <OfflineBanner />
      <View className="page-body">{children}</View>
      {footer && (
        <View className="page-footer">
          <View className="page-footer-inner">{footer}</View>
        </View>
      )}
      {tabBar}
      <ToastHost isShown={isShown} />
    </View>
  )
}
