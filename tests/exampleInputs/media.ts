import { mediaDesk } from '../fixtures/mediaDesk'
import { contestId, type InputsOf, key } from './inputsOf'

export const mediaInputs: InputsOf<'media'> = {
  beginUpload: { contestId, purpose: 'evidence', name: '截图.png', bytes: 20_000, key },
  openUpload: { contestId, uploadId: mediaDesk.memberUploadId },
  finishUpload: { contestId, uploadId: mediaDesk.memberUploadId },
  listFiles: { contestId, fileIds: [mediaDesk.filmId] },
  listMissingCopies: { contestId },
  saveCopy: {
    contestId,
    fileId: mediaDesk.filmId,
    copyFileId: mediaDesk.copyId,
    coverFileId: null,
    reason: '原片手机不能播放',
  },
  tendFiles: {},
}
