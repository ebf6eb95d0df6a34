import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** From here on a page lays lists beside details. The same number stands in the style sheets. */
const WIDE_PX = 840

const isWideNow = (): boolean => Taro.getSystemInfoSync().windowWidth >= WIDE_PX

/** WeChat for PC has windows of every size, and they change under one's hands. */
export const useWideWindow = (): boolean => {
  const [isWide, setWide] = useState(isWideNow)
  useEffect(() => {
    const look = () => setWide(isWideNow())
    Taro.onWindowResize(look)
    return () => Taro.offWindowResize(look)
  }, [])
  return isWide
}
