import cloudbase from '@cloudbase/node-sdk'

// Kept for the life of the instance. Inside the cloud's runtime the SDK opens a new connection a call unless
// it is told to keep them.
const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, keepalive: true })

export const database = app.database()
export const command = database.command

/** WeChat's own check of a text, where the functions run beside it. */
export const askWechat = (apiName: string, requestData: object): Promise<unknown> =>
  app.callCompatibleWxOpenApi({ apiName, requestData } as never)

/** Files, by their paths and their ids. */
export const storage = {
  grant: (cloudPath: string) => app.getUploadMetadata({ cloudPath }),
  link: (fileIds: readonly string[], maxAge: number) =>
    app.getTempFileURL({ fileList: fileIds.map((fileID) => ({ fileID, maxAge })) }),
  write: (cloudPath: string, content: Buffer) => app.uploadFile({ cloudPath, fileContent: content }),
  remove: (fileIds: readonly string[]) => app.deleteFile({ fileList: [...fileIds] }),
}
