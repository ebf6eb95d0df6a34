import Taro from '@tarojs/taro'
import type { DesktopFiles } from './desktopFilesPort'

const files = () => Taro.getFileSystemManager()
/** WeChat hands over no more at once. */
const AT_ONCE = 100

export const desktopFiles: DesktopFiles = {
  async chooseMany(endings, most) {
    const chosen = await Taro.chooseMessageFile({
      count: Math.min(most, AT_ONCE),
      type: 'file',
      extension: [...endings],
    }).catch((thrown: { errMsg?: string }) => {
      if (/cancel/i.test(thrown?.errMsg ?? '')) return undefined
      throw thrown
    })
    return (chosen?.tempFiles ?? []).map(({ name, size, path }) => ({ name, bytes: size, content: path }))
  },

  readBase64: ({ content }) =>
    new Promise((resolve, reject) => {
      files().readFile({
        filePath: content as string,
        encoding: 'base64',
        success: ({ data }) => resolve(data as string),
        fail: reject,
      })
    }),

  async hand(name, base64) {
    const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
    await new Promise((resolve, reject) => {
      files().writeFile({ filePath, data: base64, encoding: 'base64', success: resolve, fail: reject })
    })
    await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true })
  },
}
