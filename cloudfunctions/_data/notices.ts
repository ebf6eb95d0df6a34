import type { Notice, NoticeHead } from '#shared/model/notice'
import { cachedFor } from './cache'
import { command, database } from './connection'
import { findOne, withoutId } from './documents'

const NOTICE_AGE_MS = 10_000
const NOTICES_PER_CONTEST = 1_000

export const noticeKeyOf = (contestId: string, noticeId: string): string => `${contestId}:${noticeId}`

/** By its key, within an instance's memory for a while. */
export const noticeOf = cachedFor(NOTICE_AGE_MS, (noticeKey) =>
  findOne<Notice>(database, 'notices', noticeKey),
)

/** Every notice of a contest; ':' and ';' are neighbours, so this is every id that begins with it. */
export const findNotices = async (contestId: string): Promise<Notice[]> => {
  const { data } = await database
    .collection('notices')
    .where({ _id: command.gte(`${contestId}:`).and(command.lt(`${contestId};`)) })
    .limit(NOTICES_PER_CONTEST)
    .get()
  return (data as Notice[]).map(withoutId<Notice>)
}

export const headOf = ({ noticeId, title, pinned, visibleFrom, withdrawn }: NoticeHead): NoticeHead => ({
  noticeId,
  title,
  pinned,
  visibleFrom,
  withdrawn,
})
