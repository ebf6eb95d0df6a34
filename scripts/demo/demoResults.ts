import { instantOf } from '#shared/lib/day'
import type { Objection, Publicity } from '#shared/model/results'
import type { Tally } from '#shared/model/vote'
import { personOf } from '../../tests/fixtures/people'
import type { AdministratorDatabase } from '../cloud/administrator'
import { entryIdOf } from '../seed/seasonDocuments'
import { writeDocuments } from '../seed/writeDocuments'
import { certificateDocuments } from './demoCertificates'
import { finalAt, finalDocuments } from './demoFinal'
import { juryDocuments, signedJury } from './demoJury'
import { quanzongSeason, wenzhouSeason } from './demoSeasons'

const BEST = 950
const STEP = 50

/** The contest that is being shown has its votes and its signed jury, and waits for staff to propose its awards. */
const readyToPropose = async (database: AdministratorDatabase) => {
  const { contest, works } = quanzongSeason
  const { contestId } = contest
  const { data } = await database.collection('tallies').where({ _id: contestId }).get()
  const votes = (data[0] as Tally | undefined)?.votes ?? {}
  const most = Math.max(1, ...Object.values(votes))
  const meritOf = (entryId: string) => {
    const share = Math.sqrt((votes[entryId] ?? 0) / most)
    return Math.round((600 + (BEST - 600) * share) / STEP) * STEP
  }
  const entryIds = works.map(({ no }) => entryIdOf(contestId, no))
  const signedAt = instantOf('2020-07-14 17:00')
  const jury = signedJury(contest, { entryIds, meritOf, tasteOf: meritOf, signedAt })
  await writeDocuments(database, juryDocuments(jury))
}

export const wenzhouJury = () => {
  const { contest, works } = wenzhouSeason
  const entryIds = works.map(({ no }) => entryIdOf(contest.contestId, no))
  const tasteOf = (entryId: string) => entryIds.indexOf(entryId)
  const meritOf = (entryId: string) => BEST - STEP * (tasteOf(entryId) % 7)
  return signedJury(contest, { entryIds, meritOf, tasteOf, signedAt: instantOf('2019-10-10 17:00') })
}

/** The contest that is over has its final list, and an objection that was answered. */
const finalLastYear = async (database: AdministratorDatabase) => {
  const { contest, works } = wenzhouSeason
  const { contestId } = contest
  const jury = wenzhouJury()
  await writeDocuments(database, juryDocuments(jury))
  const final = finalDocuments(wenzhouSeason, jury)
  await writeDocuments(database, final)
  const [publicity] = (final.publicities ?? []) as unknown as Publicity[]
  if (publicity) await writeDocuments(database, certificateDocuments(contest, publicity))
  await database.collection('contests').doc(contestId).update({ finalAt })
  const [, , third] = works
  const objection: Objection = {
    ...{ number: 'Y191013-4F7A2C11', contestId, entryId: entryIdOf(contestId, third?.no ?? '') },
    ...{ title: third?.title ?? '', kind: 'originality', text: '片中航拍和去年一部短片很像，请核对。' },
    ...{ fileIds: [], link: '', by: personOf('voter-3').openid, at: instantOf('2019-10-13 20:10') },
    ...{ dueAt: instantOf('2019-10-18 20:10'), answeredAt: instantOf('2019-10-15 10:00') },
    answer: {
      ...{ by: personOf('owner-1').openid, outcome: 'dismissed', disqualified: false },
      text: '已核对作者提供的原始素材和拍摄时间，为本人拍摄。',
    },
  }
  await writeDocuments(database, {
    objections: [{ _id: `${contestId}:${objection.number}`, ...objection }],
  })
}

/** What staff find to do after voting, and what anybody finds of a contest that is over. */
export const seedResults = async (database: AdministratorDatabase): Promise<void> => {
  await readyToPropose(database)
  await finalLastYear(database)
}
