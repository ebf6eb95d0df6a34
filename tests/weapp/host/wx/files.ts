import type { PickedFile } from '../../protocol'
import { ApiFailure, answer, type Callbacks } from './answer'

/** The album and the file picker: the test says beforehand what the person will choose; without that, they cancel. */
export function filesApi() {
  const waiting: PickedFile[] = []
  const temporary = new Map<string, PickedFile>()
  const take = (api: string) => {
    const file = waiting.shift()
    if (!file) throw new ApiFailure(api, 'cancel')
    const path = `wxfile://tmp_${temporary.size + 1}_${file.name}`
    temporary.set(path, file)
    return { path, file, size: Math.floor((file.base64.length * 3) / 4) }
  }
  return {
    pickNext: (file: PickedFile) => void waiting.push(file),
    read(path: string): string {
      const file = temporary.get(path)
      if (!file) throw new Error(`no such file ${path}`)
      return file.base64
    },
    api: {
      chooseMedia: (options?: Callbacks) =>
        answer('chooseMedia', options, () => {
          const { path, file, size } = take('chooseMedia')
          const fileType = file.durationSeconds === undefined ? 'image' : 'video'
          const media = {
            tempFilePath: path,
            thumbTempFilePath: path,
            size,
            fileType,
            duration: file.durationSeconds ?? 0,
            width: file.width ?? 0,
            height: file.height ?? 0,
          }
          return { type: fileType, tempFiles: [media] }
        }),
      chooseImage: (options?: Callbacks) =>
        answer('chooseImage', options, () => {
          const { path, size } = take('chooseImage')
          return { tempFilePaths: [path], tempFiles: [{ path, size }] }
        }),
      chooseMessageFile: (options?: Callbacks) =>
        answer('chooseMessageFile', options, () => {
          const { path, file, size } = take('chooseMessageFile')
          return { tempFiles: [{ path, size, name: file.name, type: 'file', time: 0 }] }
        }),
      getFileSystemManager: () => ({
        readFileSync: (path: string, encoding?: string) => {
          const base64 = temporary.get(path)?.base64
          if (base64 === undefined) throw new Error(`readFileSync:fail no such file ${path}`)
          if (encoding === 'base64') return base64
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
          return encoding ? decodeURIComponent(escape(String.fromCharCode(...bytes))) : bytes.buffer
        },
      }),
    },
  }
}
