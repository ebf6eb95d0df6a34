import { useDidShow } from '@tarojs/taro'
import { PageFrame, type PageFrameProps } from '@/components/page/PageFrame'
import { TabBar } from './TabBar'
import { setTabState } from './tabState'
import type { TabName } from './tabs'
import { useStaffTab } from './useStaffTab'

type TabPageProps = Omit<PageFrameProps, 'isTab' | 'tabBar'> & { readonly tab: TabName }

/** The frame of a tab page. WeChat draws the bar from `custom-tab-bar`; a browser has us draw it. */
export function TabPage({ tab, ...frame }: TabPageProps) {
  useStaffTab()
  useDidShow(() => setTabState({ current: tab }))
  return <PageFrame {...frame} isTab tabBar={process.env.TARO_ENV === 'h5' && <TabBar />} />
}
