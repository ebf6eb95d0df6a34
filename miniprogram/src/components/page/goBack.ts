import Taro from '@tarojs/taro'

/** Back where there is a page below; else to a place that makes sense, for whoever came by a shared link. */
export const goBack = (home = '/pages/home/index'): void => {
  if (Taro.getCurrentPages().length > 1) {
    Taro.navigateBack()
    return
  }
  // Only a tab page can be switched to, and only other pages can be redirected to.
  Taro.switchTab({ url: home }).catch(() => Taro.redirectTo({ url: home }))
}
