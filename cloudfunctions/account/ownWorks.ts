import type { Stage } from '#shared/model/stage'
import type { Submission } from '#shared/model/submission'
import { staysBehind, withoutOwner } from '#shared/rules/forgetting'
import { findContests } from '../_data/contests'
import { findEntries } from '../_data/entries'
import { freeFilesOf } from '../_data/storedFiles'
import { findSubmissionsOf } from '../_data/submissions'
import { transact } from '../_data/transaction'

export const countWorks = async (openid: string, now: number) => {
  const works = await findSubmissionsOf(openid)
  const [stagesOf, faces] = await Promise.all([
    stagesOfAll(works),
    findEntries(works.map(({ entryId }) => entryId)),
  ])
  const faced = new Set(faces.map(({ entryId }) => entryId))
  const stays = works.filter((work) =>
    staysBehind(work, { isPublic: faced.has(work.entryId), stages: stagesOf(work), now }),
  ).length
  return { goes: works.length - stays, stays }
}

/** One work at a time, as it stands at that moment: a reviewer may be letting it in just now. */
export const forgetWorks = async (openid: string, now: number): Promise<void> => {
  const works = await findSubmissionsOf(openid)
  const stagesOf = await stagesOfAll(works)
  for (const { entryId } of works) {
    const isGone = await transact(async (transaction) => {
      const work = await transaction.find<Submission>('submissions', entryId)
      if (work?.owner !== openid) return false
      const isPublic = work.state === 'approved' && Boolean(await transaction.find('entries', entryId))
      if (!staysBehind(work, { isPublic, stages: stagesOf(work), now })) {
        await transaction.remove('submissions', entryId)
        return true
      }
      await transaction.put('submissions', entryId, withoutOwner(work))
      return false
    })
    if (isGone) await freeFilesOf(entryId)
  }
}

const stagesOfAll = async (works: readonly Submission[]) => {
  const contests = await findContests([...new Set(works.map(({ contestId }) => contestId))])
  const byId = new Map(contests.map(({ contestId, stages }) => [contestId, stages]))
  return ({ contestId }: Submission): readonly Stage[] => byId.get(contestId) ?? []
}
