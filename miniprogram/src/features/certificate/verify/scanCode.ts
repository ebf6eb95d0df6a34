import Taro from '@tarojs/taro'

export const canScan = true

/** What a code says; undefined where nobody pointed at one. */
export const scanCode = (): Promise<string | undefined> =>
  Taro.scanCode({ onlyFromCamera: false, scanType: ['qrCode'] }).then(
    ({ result }) => result,
    () => undefined,
  )
