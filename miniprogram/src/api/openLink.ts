import Taro from '@tarojs/taro'

/** Shows what an address that soon ends leads to, with WeChat's own viewer; false where that failed. */
export const openLink = async (address: string, kind: 'picture' | 'pdf'): Promise<boolean> => {
  try {
    if (kind === 'picture') {
      await Taro.previewImage({ urls: [address] })
      return true
    }
    const { tempFilePath, statusCode } = await Taro.downloadFile({ url: address })
    if (statusCode !== 200) return false
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true })
    return true
  } catch {
    return false
  }
}
