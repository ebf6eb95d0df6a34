import type { media } from '#shared/contract/media'
import { ok, refuse } from '#shared/lib/result'
import type { StoredFile } from '#shared/model/media'
import { addAuditRecord } from '../_data/auditRecords'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { renewFace } from './renewFace'
import { fileView } from './view'

/** Nothing is left to be made of a film that people gave a copy. */
const DONE = 1_000

export const saveCopy: Handler<typeof media.saveCopy> = (input, call) =>
  transact(async (transaction) => {
    const { contestId, fileId, copyFileId, coverFileId, reason } = input
    const find = async (id: string) => {
      const file = await transaction.find<StoredFile>('storedFiles', id)
      return file?.contestId === contestId ? file : undefined
    }
    const original = await find(fileId)
    const copy = await find(copyFileId)
    const cover = coverFileId === null ? null : await find(coverFileId)
    if (original?.purpose !== 'video' || copy?.purpose !== 'video' || cover === undefined)
      return refuse({ code: 'FILE_NOT_FOUND' })
    if (cover !== null && cover.purpose !== 'cover') return refuse({ code: 'FILE_NOT_FOUND' })
    if (!copy.video?.playsOnPhones) return refuse({ code: 'COPY_DOES_NOT_PLAY' })
    const after: StoredFile = {
      ...original,
      copy: {
        state: 'ready',
        fileId: copyFileId,
        cover: coverFileId ?? original.copy?.cover ?? null,
        tries: DONE,
      },
    }
    // Whatever clears files that nothing refers to leaves these two alone.
    for (const used of [copy, cover]) {
      if (used && used.fileId !== fileId)
        await transaction.put('storedFiles', used.fileId, { ...used, usedBy: `copy:${fileId}` })
    }
    await transaction.put('storedFiles', fileId, after)
    await renewFace(transaction, original, after)
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'saveCopy',
      target: `file:${fileId}`,
      before: original.copy,
      after: after.copy,
      words: `${original.name} ${reason}`,
    })
    return ok({ file: fileView(after) })
  })
