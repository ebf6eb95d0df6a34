import Taro from '@tarojs/taro'
import { useEffect } from 'react'

/** When the page has been drawn and slid in. */
const DRAWN_MS = 400

/** Scrolls to the first field that is wrong, for who came here from a finding. */
export const useBroughtIntoSight = (at: string | undefined): void => {
  useEffect(() => {
    if (at === undefined) return
    const timer = setTimeout(() => {
      void Taro.pageScrollTo({ selector: '.has-error', offsetTop: -80, duration: 200 }).catch(() => undefined)
    }, DRAWN_MS)
    return () => clearTimeout(timer)
  }, [at])
}
