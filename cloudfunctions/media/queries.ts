import type { media } from '#shared/contract/media'
import { ok, refuse } from '#shared/lib/result'
import { staffRoles } from '#shared/model/account'
import { partCountOf } from '#shared/rules/uploadParts'
import { findGrants } from '../_data/roles'
import { findStoredFile, findStoredFiles } from '../_data/storedFiles'
import { findUpload } from '../_data/uploads'
import type { Handler } from '../_runtime/serve'
import { findParts } from './parts'
import { fileView, planOf } from './view'

export const openUpload: Handler<typeof media.openUpload> = async ({ contestId, uploadId }, { actor }) => {
  const upload = await findUpload(uploadId)
  if (upload?.owner !== actor.openid || upload.contestId !== contestId)
    return refuse({ code: 'UPLOAD_NOT_FOUND' })
  const all = Array.from({ length: partCountOf(upload.bytes) }, (_, part) => part)
  if (upload.fileId) {
    const file = await findStoredFile(upload.fileId)
    return file
      ? ok({ ...planOf(upload), arrived: all, file: fileView(file) })
      : refuse({ code: 'UPLOAD_NOT_FOUND' })
  }
  const { missing } = await findParts(upload)
  return ok({ ...planOf(upload), arrived: all.filter((part) => !missing.includes(part)), file: null })
}

/** Staff see what any entrant sent; everybody else what they sent themselves. */
export const listFiles: Handler<typeof media.listFiles> = async ({ contestId, fileIds }, { actor }) => {
  const files = await findStoredFiles(contestId, fileIds)
  const isOwn = files.every(({ owner }) => owner === actor.openid)
  const grants = isOwn ? [] : await findGrants(contestId, actor.openid)
  const isStaff = grants.some(({ role }) => staffRoles.includes(role))
  return ok({ files: files.filter(({ owner }) => isStaff || owner === actor.openid).map(fileView) })
}
