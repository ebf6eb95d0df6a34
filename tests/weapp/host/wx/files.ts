import type { OpenedDocument, PickedFile } from '../../protocol'
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

interface ReadOptions {
  filePath: string
  position?: number
  length?: number
  encoding?: string
}

/** The album and the file picker: the test says beforehand what the person will choose; without that, they cancel. */
export function filesApi() {
  const waiting: PickedFile[] = []
  const opened: OpenedDocument[] = []
  const temporary = new Map<string, PickedFile>()
  const held = (api: string, path: string): PickedFile => {
    const file = temporary.get(path)
    if (!file) throw new ApiFailure(api, `no such file or directory ${path}`)
    return file
  }
  const take = (api: string) => {
    const file = waiting.shift()
    if (!file) throw new ApiFailure(api, 'cancel')
    const path = keep(file)
    return { path, file, size: bytesOf(file.base64).length }
  }
  const keep = (file: PickedFile): string => {
    const path = `wxfile://tmp_${temporary.size + 1}_${file.name}`
    temporary.set(path, file)
    return path
  }
  return {
    pickNext: (file: PickedFile) => void waiting.push(file),
    opened: (): OpenedDocument[] => opened,
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
            thumbTempFilePath: file.stillBase64 ? keep({ name: 'still.jpg', base64: file.stillBase64 }) : '',
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
      chooseMessageFile: (options?: Callbacks & { count?: number; extension?: string[] }) =>
        answer('chooseMessageFile', options, () => {
          const { count = 1, extension = [] } = options ?? {}
          const chosen = Array.from({ length: Math.max(1, Math.min(count, waiting.length)) }, () =>
            take('chooseMessageFile'),
          )
          // WeChat shows no others.
          const stranger = chosen.find(
            ({ file }) =>
              extension.length > 0 && !extension.some((ending) => file.name.endsWith(`.${ending}`)),
          )
          if (stranger) throw new ApiFailure('chooseMessageFile', `${stranger.file.name} cannot be chosen`)
          return {
            tempFiles: chosen.map(({ path, file, size }) => ({
              ...{ path, size, name: file.name },
              ...{ type: 'file', time: 0 },
            })),
          }
        }),
      openDocument: (options: Callbacks & { filePath: string; fileType?: string }) =>
        answer('openDocument', options, () => {
          const { filePath, fileType } = options
          const { base64 } = held('openDocument', filePath)
          const name = filePath.split('/').pop() ?? filePath
          if (!/^(docx?|xlsx?|pptx?|pdf)$/.test(fileType ?? name.split('.').pop() ?? ''))
            throw new ApiFailure('openDocument', 'filetype not supported')
          opened.push({ name, base64, ...(fileType && { fileType }) })
        }),
      getVideoInfo: (options: Callbacks & { src: string }) =>
        answer('getVideoInfo', options, () => {
          const { durationSeconds, width = 0, height = 0 } = temporary.get(options.src) ?? {}
          if (durationSeconds === undefined) throw new ApiFailure('getVideoInfo', 'not a video')
          return { duration: durationSeconds, width, height }
        }),
      getFileSystemManager: () => ({
        readFile: (options: Callbacks & ReadOptions) =>
          answer('readFile', options, () => {
            const { filePath, position = 0, length, encoding } = options
            if (encoding === 'base64') return { data: held('readFile', filePath).base64 }
            const bytes = bytesOf(held('readFile', filePath).base64)
            return {
              data: bytes.slice(position, length === undefined ? undefined : position + length).buffer,
            }
          }),
        writeFile: (
          options: Callbacks & { filePath: string; data: ArrayBuffer | string; encoding?: string },
        ) =>
          answer('writeFile', options, () => {
            const { filePath, data, encoding } = options
            if (!filePath.startsWith(ownFolder)) throw new ApiFailure('writeFile', 'permission denied')
            if (typeof data === 'string' && encoding !== 'base64')
              throw new ApiFailure('writeFile', 'this host writes words as base64 only')
            const base64 = typeof data === 'string' ? data : base64Of(new Uint8Array(data))
            temporary.set(filePath, { name: filePath, base64 })
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
