import { useDidHide, useDidShow } from '@tarojs/taro'
import { useState } from 'react'

/** Whether the page that asks is on screen. Components have the like of it: no arrow leads from here to them. */
export const usePageInSight = (): boolean => {
  const [isInSight, setInSight] = useState(true)
  useDidShow(() => setInSight(true))
  useDidHide(() => setInSight(false))
  return isInSight
}
