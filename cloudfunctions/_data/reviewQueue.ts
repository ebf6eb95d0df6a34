import type { Submission, SubmissionState } from '#shared/model/submission'
import { command, database } from './connection'
import { withoutId } from './documents'

const submissions = () => database.collection('submissions')

export interface QueuePlace {
  readonly submittedAt: number
  readonly entryId: string
}

export interface QueueFilter {
  readonly contestId: string
  readonly state: SubmissionState
  readonly unitId?: string | undefined
  readonly categoryId?: string | undefined
  readonly search?: string | undefined
  readonly after?: QueuePlace | undefined
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** What was sent and is in this state, the oldest first; sheets bring many works of one instant, so the id counts too. */
export const findQueue = async (filter: QueueFilter, limit: number): Promise<Submission[]> => {
  const { contestId, state, unitId, categoryId, search, after } = filter
  const all: object[] = [
    {
      contestId,
      state,
      ...(after ? {} : { submittedAt: command.gt(0) }),
      ...(unitId !== undefined && { unitId }),
      ...(categoryId !== undefined && { categoryId }),
    },
  ]
  if (after)
    all.push(
      command.or([
        { submittedAt: command.gt(after.submittedAt) },
        { submittedAt: after.submittedAt, entryId: command.gt(after.entryId) },
      ]),
    )
  if (search) {
    const words = database.RegExp({ regexp: literally(search), options: 'i' })
    all.push(command.or([{ title: words }, { 'authors.name': words }, { unit: words }]))
  }
  const { data } = await submissions()
    .where(all.length === 1 ? (all[0] as object) : command.and(all as never))
    .orderBy('submittedAt', 'asc')
    .orderBy('entryId', 'asc')
    .limit(limit)
    .get()
  return (data as Submission[]).map(withoutId<Submission>)
}

export interface QueueCount {
  readonly state: SubmissionState
  readonly level: number
  readonly works: number
  readonly claimed: number
  readonly overdue: number
  readonly oldest: number
}

/** How much there is of everything that was sent, counted in the database. */
export const countQueue = async (contestId: string, now: number): Promise<QueueCount[]> => {
  const $ = command.aggregate
  const oneIf = (condition: unknown) => $.sum($.cond([condition, 1, 0] as never))
  const { data } = await submissions()
    .aggregate()
    .match({ contestId, submittedAt: command.gt(0) })
    .group({
      _id: { state: '$state', level: '$reviewLevel' },
      works: $.sum(1),
      claimed: oneIf($.gt(['$claim.until', now])),
      overdue: oneIf($.and([$.gt(['$mendBy', 0]), $.lte(['$mendBy', now])])),
      oldest: $.min('$submittedAt'),
    })
    .limit(GROUPS)
    .end()
  return (data as (Omit<QueueCount, 'state' | 'level'> & { _id: Pick<QueueCount, 'state' | 'level'> })[]).map(
    ({ _id, ...counted }) => ({ ..._id, ...counted }),
  )
}

const GROUPS = 1_000

/** How many works wait in each of these contests. */
export const countWaiting = async (contestIds: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  if (contestIds.length === 0) return new Map()
  const $ = command.aggregate
  const { data } = await submissions()
    .aggregate()
    .match({ contestId: command.in([...contestIds]), state: 'submitted', submittedAt: command.gt(0) })
    .group({ _id: '$contestId', works: $.sum(1) })
    .limit(GROUPS)
    .end()
  return new Map((data as { _id: string; works: number }[]).map(({ _id, works }) => [_id, works]))
}

/** Works that nobody holds now, the oldest first. */
export const findFree = async (
  contestId: string,
  unitId: string | undefined,
  now: number,
  limit: number,
): Promise<Submission[]> => {
  const { data } = await submissions()
    .where(
      command.and([
        { contestId, state: 'submitted', ...(unitId !== undefined && { unitId }) },
        command.or([{ claim: null }, { 'claim.until': command.lte(now) }]),
      ] as never),
    )
    .orderBy('submittedAt', 'asc')
    .orderBy('entryId', 'asc')
    .limit(limit)
    .get()
  return (data as Submission[]).map(withoutId<Submission>)
}

/** True if nobody else holds it: one conditional write, so that of two who reach for it one gets it. */
export const claimFor = async (
  { contestId, entryId }: Pick<Submission, 'contestId' | 'entryId'>,
  claim: { readonly by: string; readonly until: number },
  now: number,
): Promise<boolean> => {
  const { updated = 0 } = await submissions()
    .where(
      command.and([
        { _id: entryId, contestId, state: 'submitted' },
        command.or([{ claim: null }, { 'claim.until': command.lte(now) }, { 'claim.by': claim.by }]),
      ] as never),
    )
    .update({ claim: command.set(claim) })
  return updated > 0
}

export const releaseFor = async (contestId: string, entryId: string, by: string): Promise<void> => {
  await submissions().where({ _id: entryId, contestId, 'claim.by': by }).update({ claim: null })
}
