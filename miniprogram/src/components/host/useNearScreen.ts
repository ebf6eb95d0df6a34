import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import type { NearScreen } from './nearScreen'
import { nearMargin } from './nearScreen'

/** Tells when the element with this id comes near the visible part of the page, and when it leaves. */
export const useNearScreen = (id: string, onChange: (now: NearScreen) => void): void => {
  const listener = useRef(onChange)
  listener.current = onChange
  useEffect(() => {
    const page = Taro.getCurrentInstance().page
    if (!page) return
    const observer = Taro.createIntersectionObserver(page)
    observer
      .relativeToViewport({ top: nearMargin, right: 0, bottom: nearMargin, left: 0 })
      .observe(`#${id}`, (result) => {
        listener.current({
          isNear: (result.intersectionRatio ?? 0) > 0,
          height: result.boundingClientRect?.height ?? 0,
        })
      })
    return () => observer.disconnect()
  }, [id])
}
