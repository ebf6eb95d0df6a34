import type { CloudBridge } from './protocol'

/** A phone without a cloud behind it: every call fails and says what the test forgot. */
export const noCloud: CloudBridge = {
  callFunction: (name) =>
    Promise.reject(new Error(`-501000 no cloud: openPhone was given none, so "${name}" cannot be called`)),
  uploadFile: () => Promise.reject(new Error('-501000 no cloud: openPhone was given none')),
  getTempFileURL: async (fileIds) => fileIds.map((fileID) => ({ fileID, tempFileURL: '', status: 1 })),
}
