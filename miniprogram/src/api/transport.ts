import Taro from '@tarojs/taro'
import type { Transport } from './transportPort'
import { TransportFailure } from './transportPort'
import { wechatFailure } from './wechatFailure'
import { withTimeout } from './withTimeout'

let isReady = false

const cloud = () => {
  // No name: the environment is the one that the mini-program is bound to.
  if (!isReady) Taro.cloud.init({})
  isReady = true
  return Taro.cloud
}

const failed = (thrown: unknown): never => {
  throw thrown instanceof TransportFailure ? thrown : wechatFailure(thrown)
}

/** WeChat's cloud. Who is calling is told by WeChat to the cloud, and never by us. */
export const transport: Transport = {
  callFunction: (name, data, timeoutMs) =>
    withTimeout(
      cloud()
        .callFunction({ name, data: data as Record<string, unknown> })
        .then((reply) => reply.result as unknown),
      timeoutMs,
    ).catch(failed),

  uploadFile: ({ cloudPath, file, onProgress, onStart }) =>
    new Promise((resolve, reject) => {
      const task = cloud().uploadFile({
        cloudPath,
        filePath: file as string,
        success: (stored) => resolve(stored.fileID),
        fail: (thrown) => reject(wechatFailure(thrown)),
      }) as unknown as Taro.UploadTask
      task.onProgressUpdate((now) => onProgress(now.totalBytesSent, now.totalBytesExpectedToSend))
      onStart?.(() => task.abort())
    }),

  getTempFileURL: async (fileIds) => {
    const { fileList } = await cloud()
      .getTempFileURL({ fileList: [...fileIds] })
      .catch(failed)
    const urls: Record<string, string> = {}
    for (const file of fileList) if (file.tempFileURL) urls[file.fileID] = file.tempFileURL
    return urls
  },
}

/** A stored file as a file of this phone, for a while. */
export const downloadFile = async (fileId: string): Promise<string> => {
  const { tempFilePath } = await cloud().downloadFile({ fileID: fileId }).catch(failed)
  return tempFilePath
}
