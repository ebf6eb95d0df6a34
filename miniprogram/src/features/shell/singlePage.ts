import Taro from '@tarojs/taro'

/** Opened from Moments as one page: nobody is signed in, nothing leads on, and nothing may be voted. */
const MOMENTS_SINGLE_PAGE = 1154

export const isSinglePage = (): boolean =>
  process.env.TARO_ENV === 'weapp' && Taro.getEnterOptionsSync().scene === MOMENTS_SINGLE_PAGE
