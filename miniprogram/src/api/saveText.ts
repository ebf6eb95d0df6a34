import Taro from '@tarojs/taro'

/**
 * A mini-program keeps no files where a person finds them: it is sent to a chat, one's own for files for instance, and
 * is kept there. False where nothing was sent.
 */
export const saveText = async (name: string, text: string): Promise<boolean> => {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName: name })
    return true
  } catch {
    return false
  }
}
