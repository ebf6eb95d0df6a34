import type { StoredFile, Upload } from '#shared/model/media'
import { partBytesOf, partCountOf } from '#shared/rules/uploadParts'

/** How an upload is cut, in the words of the contract. */
export const planOf = ({ uploadId, bytes }: Upload) => ({
  uploadId,
  bytes,
  partBytes: partBytesOf(bytes),
  parts: partCountOf(bytes),
  folder: `uploads/${uploadId}`,
})

/** Without the account, and without who refers to it. */
export const fileView = ({ owner, usedBy, contestId, ...file }: StoredFile) => file
