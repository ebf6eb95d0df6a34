import { useDidShow } from '@tarojs/taro'
import { castDesk } from './castDesk'

/** Wherever the app is opened, casts that were left without an answer are taken up again. */
export const useUnfinishedCasts = (): void => useDidShow(castDesk.resume)
