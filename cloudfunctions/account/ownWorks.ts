import type { Submission } from '#shared/model/submission'
import { staysBehind, withoutOwner } from '#shared/rules/forgetting'
import { disownFiles, freeFilesOf } from '../_data/storedFiles'
import { findSubmissionsOf } from '../_data/submissions'
import { transact } from '../_data/transaction'

export const countWorks = async (openid: string) => {
  const works = await findSubmissionsOf(openid)
  const stays = works.filter(staysBehind).length
  return { goes: works.length - stays, stays }
}

/** One work at a time, as it stands at that moment: a reviewer may be letting it in just now. */
export const forgetWorks = async (openid: string): Promise<void> => {
  for (const { entryId } of await findSubmissionsOf(openid)) {
    const isGone = await transact(async (transaction) => {
      const work = await transaction.find<Submission>('submissions', entryId)
      if (work?.owner !== openid) return false
      if (!staysBehind(work)) {
        await transaction.remove('submissions', entryId)
        return true
      }
      await transaction.put('submissions', entryId, withoutOwner(work))
      return false
    })
    if (isGone) await freeFilesOf(entryId)
  }
  await disownFiles(openid)
}
