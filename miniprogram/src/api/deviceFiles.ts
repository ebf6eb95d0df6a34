import Taro from '@tarojs/taro'
import type { DeviceFile, DeviceFiles } from './deviceFilesPort'

// WeChat's own upload takes whole files only: a part is written beside, sent and removed. Reading by position needs
// base library 2.10.0; what an app writes for itself may hold 200 MB, and one part is there at a time.

const files = () => Taro.getFileSystemManager()

/** Changing one's mind is no failure. */
const unlessCancelled = (thrown: { errMsg?: string }): undefined => {
  if (/cancel/i.test(thrown?.errMsg ?? '')) return undefined
  throw thrown
}

const nameOf = (path: string): string => path.split('/').pop() ?? path

/** Chats say nothing of a film but its size. */
const filmFacts = (path: string): Promise<Partial<DeviceFile>> =>
  Taro.getVideoInfo({ src: path }).then(
    ({ duration, width, height }) => ({ seconds: Number(duration), width, height }),
    () => ({}),
  )

const chooseFromChat = async (endings: readonly string[]): Promise<DeviceFile | undefined> => {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...endings] }).catch(
    unlessCancelled,
  )
  const file = chosen?.tempFiles[0]
  return file && { name: file.name, bytes: file.size, content: file.path }
}

const readPart = (filePath: string, position: number, length: number): Promise<ArrayBuffer> =>
  new Promise((resolve, reject) => {
    files().readFile({
      filePath,
      position,
      length,
      success: ({ data }) => resolve(data as ArrayBuffer),
      fail: reject,
    })
  })

/** Nothing where there is no such file any more. */
const sizeOf = (filePath: string): Promise<number | undefined> =>
  new Promise((resolve) => {
    files().getFileInfo({
      filePath,
      success: ({ size }) => resolve(size),
      fail: () => resolve(undefined),
    })
  })

const writePart = (filePath: string, data: ArrayBuffer): Promise<unknown> =>
  new Promise((resolve, reject) => {
    files().writeFile({ filePath, data, success: resolve, fail: reject })
  })

export const deviceFiles: DeviceFiles = {
  places: ['album', 'chat'],

  async chooseVideo(place, endings) {
    if (place === 'chat') {
      const file = await chooseFromChat(endings)
      return file && { ...file, ...(await filmFacts(file.content as string)) }
    }
    const chosen = await Taro.chooseMedia({
      count: 1,
      mediaType: ['video'],
      sourceType: ['album', 'camera'],
      sizeType: ['original'],
      maxDuration: 60,
    }).catch(unlessCancelled)
    const film = chosen?.tempFiles[0]
    if (!film) return undefined
    const { tempFilePath, size, duration, width, height, thumbTempFilePath } = film
    const name = nameOf(tempFilePath)
    return {
      name,
      bytes: size,
      seconds: duration,
      width,
      height,
      content: tempFilePath,
      still: thumbTempFilePath,
    }
  },

  async chooseImage() {
    const chosen = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] }).catch(
      unlessCancelled,
    )
    const picture = chosen?.tempFiles[0]
    if (!picture) return undefined
    return { name: nameOf(picture.tempFilePath), bytes: picture.size, content: picture.tempFilePath }
  },

  chooseDocument: chooseFromChat,

  async slice({ content, bytes }, from, length) {
    const path = content as string
    if (from === 0 && length === bytes) return { file: path, release: () => undefined }
    const part = `${Taro.env.USER_DATA_PATH}/part-${from}`
    await writePart(part, await readPart(path, from, length))
    return { file: part, release: () => files().unlink({ filePath: part, fail: () => undefined }) }
  },

  read: ({ content }, from, length) => readPart(content as string, from, length),

  hasMoreFrames: false,
  async frames({ still }) {
    const bytes = still ? await sizeOf(still) : undefined
    if (!still || !bytes) return []
    const name = /\.(jpe?g|png)$/i.test(still) ? nameOf(still) : `${nameOf(still)}.jpg`
    return [{ file: { name, bytes, content: still }, address: still }]
  },

  findAgain: async (path, bytes) => ((await sizeOf(path)) === bytes ? path : undefined),
}
