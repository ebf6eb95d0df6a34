import type { PickedFile } from '../../protocol'
import { ApiFailure, answer, type Callbacks } from './answer'

/** The only folder that a mini-program may write to. */
const ownFolder = 'wxfile://usr/'

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

const base64Of = (bytes: Uint8Array): string => {
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return btoa(letters)
}

/** The album and the file picker: the test says beforehand what the person will choose; without that, they cancel. */
export function filesApi() {
  const waiting: PickedFile[] = []
  const temporary = new Map<string, PickedFile>()
  const held = (api: string, path: string): PickedFile => {
    const file = temporary.get(path)
    if (!file) throw new ApiFailure(api, `no such file or directory ${path}`)
    return file
  }
  const take = (api: string) => {
    const file = waiting.shift()
    if (!file) throw new ApiFailure(api, 'cancel')
    const path = `wxfile://tmp_${temporary.size + 1}_${file.name}`
    temporary.set(path, file)
    return { path, file, size: bytesOf(file.base64).length }
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
      getVideoInfo: (options: Callbacks & { src: string }) =>
        answer('getVideoInfo', options, () => {
          const { durationSeconds, width = 0, height = 0 } = temporary.get(options.src) ?? {}
          if (durationSeconds === undefined) throw new ApiFailure('getVideoInfo', 'not a video')
          return { duration: durationSeconds, width, height }
        }),
      getFileSystemManager: () => ({
        readFile: (options: Callbacks & { filePath: string; position?: number; length?: number }) =>
          answer('readFile', options, () => {
            const { filePath, position = 0, length } = options
            const bytes = bytesOf(held('readFile', filePath).base64)
            return {
              data: bytes.slice(position, length === undefined ? undefined : position + length).buffer,
            }
          }),
        writeFile: (options: Callbacks & { filePath: string; data: ArrayBuffer }) =>
          answer('writeFile', options, () => {
            const { filePath, data } = options
            if (!filePath.startsWith(ownFolder)) throw new ApiFailure('writeFile', 'permission denied')
            temporary.set(filePath, { name: filePath, base64: base64Of(new Uint8Array(data)) })
          }),
        unlink: (options: Callbacks & { filePath: string }) =>
          answer('unlink', options, () => {
            held('unlink', options.filePath)
            temporary.delete(options.filePath)
          }),
        getFileInfo: (options: Callbacks & { filePath: string }) =>
          answer('getFileInfo', options, () => ({
            size: bytesOf(held('getFileInfo', options.filePath).base64).length,
          })),
        readFileSync: (path: string, encoding?: string) => {
          const base64 = temporary.get(path)?.base64
          if (base64 === undefined) throw new Error(`readFileSync:fail no such file ${path}`)
          if (encoding === 'base64') return base64
          const bytes = bytesOf(base64)
          return encoding ? decodeURIComponent(escape(String.fromCharCode(...bytes))) : bytes.buffer
        },
      }),
    },
  }
}
