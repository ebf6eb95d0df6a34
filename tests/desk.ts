import type { AuditRecord } from '#shared/model/audit'
import type { Contest } from '#shared/model/contest'
import { installerDocuments, roleDocuments } from '../scripts/seed/roleDocuments'
import type { TestCloud } from './cloud'
import { desk, deskDocuments } from './fixtures/desk'
import { openHebei } from './season'

/** 河北 2020 with its organisers' desk: drafts, notices, people, and two who own the installation. */
export const openDesk = async (options: Parameters<typeof openHebei>[0] = {}): Promise<TestCloud> => {
  const t = await openHebei(options)
  await t.write(deskDocuments)
  await t.write(installerDocuments())
  for (const contestId of [desk.draftId, desk.readyId, desk.overId, desk.stoppedId])
    await t.write(roleDocuments(contestId))
  return t
}

/** The trail of a contest, oldest first, without what differs from run to run. */
export const trailOf = async (t: TestCloud, contestId: string) =>
  (await t.all<AuditRecord & { _id: string }>('auditRecords', { contestId })).map(
    ({ _id, recordId, ...record }) => record,
  )

export const contestIn = async (t: TestCloud, contestId: string): Promise<Contest> => {
  const [found] = await t.all<Contest & { _id: string }>('contests', { _id: contestId })
  if (!found) throw new Error(`no contest ${contestId}`)
  return found
}
