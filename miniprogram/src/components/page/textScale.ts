import Taro from '@tarojs/taro'
import { scaleOf } from './scaleOf'

let known: number | undefined

/** How large the person reads in WeChat. Asked once: WeChat restarts the mini-program when it changes. */
export const textScale = (): number => {
  if (known === undefined) {
    // Newer than Taro's types.
    const base = Taro.getAppBaseInfo() as { fontSizeSetting?: number }
    known = scaleOf(base.fontSizeSetting)
  }
  return known
}
