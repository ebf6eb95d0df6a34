import type { CloudBridge } from '../../protocol'
import { ApiFailure, answer, type Callbacks } from './answer'

type Progress = (progress: {
  progress: number
  totalBytesSent: number
  totalBytesExpectedToSend: number
}) => void

interface CloudOptions {
  bridge: CloudBridge
  isOnline(): boolean
  readFile(path: string): string
}

/** `wx.cloud`, carried by the test's side to real functions. The phone never says who it is: the cloud knows. */
export function cloudApi({ bridge, isOnline, readFile }: CloudOptions) {
  const progressListeners = new Map<number, Set<Progress>>()
  let calls = 0
  let pending = 0
  const overNetwork = async <T>(api: string, work: () => Promise<T>): Promise<T> => {
    pending += 1
    try {
      if (!isOnline()) throw new ApiFailure(`cloud.${api}`, 'request:fail no network', { errCode: -404011 })
      return await work()
    } finally {
      pending -= 1
    }
  }
  const cloud = {
    DYNAMIC_CURRENT_ENV: Symbol.for('DYNAMIC_CURRENT_ENV'),
    init() {},
    callFunction: (options: Callbacks & { name: string; data?: unknown }) =>
      answer('cloud.callFunction', options, () =>
        overNetwork('callFunction', async () => {
          // What is sent is JSON: a Date or a function in it would not arrive on a phone either.
          const data = JSON.parse(JSON.stringify(options.data ?? {}))
          return { result: await bridge.callFunction(options.name, data), requestID: `request-${++calls}` }
        }),
      ),
    uploadFile(options: Callbacks & { cloudPath: string; filePath: string }) {
      const progressId = ++calls
      const listeners = new Set<Progress>()
      progressListeners.set(progressId, listeners)
      let abort = () => {}
      const aborted = new Promise<never>((_, reject) => {
        abort = () => reject(new ApiFailure('cloud.uploadFile', 'abort'))
      })
      const upload = async () => {
        const stored = await bridge.uploadFile(options.cloudPath, readFile(options.filePath), progressId)
        return { ...stored, statusCode: 204 }
      }
      const done = answer('cloud.uploadFile', options, () =>
        overNetwork('uploadFile', () => Promise.race([upload(), aborted])),
      )
      const task = {
        onProgressUpdate: (listener: Progress) => void listeners.add(listener),
        offProgressUpdate: (listener: Progress) => void listeners.delete(listener),
        abort: () => abort(),
      }
      // With callbacks WeChat answers the task; without, a promise. Both carry the task's methods here.
      return done ? Object.assign(done, task) : task
    },
    getTempFileURL: (options: Callbacks & { fileList: (string | { fileID: string })[] }) =>
      answer('cloud.getTempFileURL', options, () =>
        overNetwork('getTempFileURL', async () => ({
          fileList: await bridge.getTempFileURL(
            options.fileList.map((file) => (typeof file === 'string' ? file : file.fileID)),
          ),
        })),
      ),
  }
  return {
    api: { cloud },
    pending: () => pending,
    progress(id: number, sent: number, total: number) {
      const share = total === 0 ? 100 : Math.floor((sent / total) * 100)
      for (const listener of progressListeners.get(id) ?? []) {
        listener({ progress: share, totalBytesSent: sent, totalBytesExpectedToSend: total })
      }
    },
  }
}
