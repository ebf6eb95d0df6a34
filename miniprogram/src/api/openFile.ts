import Taro from '@tarojs/taro'
import { downloadFile } from './transport'

const isPicture = (name: string) => /\.(jpe?g|png|gif|webp)$/i.test(name)

/** Shows a stored document or picture with WeChat's own viewer; false where that failed. */
export const openFile = async (fileId: string, name: string): Promise<boolean> => {
  try {
    const filePath = await downloadFile(fileId)
    if (isPicture(name)) await Taro.previewImage({ urls: [filePath] })
    else await Taro.openDocument({ filePath, showMenu: true })
    return true
  } catch {
    return false
  }
}
