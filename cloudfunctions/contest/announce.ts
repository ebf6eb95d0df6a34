import { sha256Hex } from '#shared/lib/hash'
import type { Contest } from '#shared/model/contest'
import type { Notice } from '#shared/model/notice'
import { withNotice } from '#shared/rules/notices'
import { headOf, noticeKeyOf } from '../_data/notices'
import type { Transaction } from '../_data/transaction'

/** A public notice that belongs to a change, written with it: the public never sees one without the other. */
export const announce = async (
  transaction: Transaction,
  contest: Contest,
  { title, text }: { readonly title: string; readonly text: string },
  { at: now, by }: { readonly at: number; readonly by: string },
): Promise<Contest> => {
  const noticeId = `n-${sha256Hex(`${contest.contestId} version ${contest.version}`).slice(0, 12)}`
  const notice: Notice = {
    noticeId,
    contestId: contest.contestId,
    title,
    text,
    attachments: [],
    pinned: false,
    visibleFrom: now,
    withdrawn: null,
    savedAt: now,
    savedBy: by,
    version: 1,
  }
  await transaction.put('notices', noticeKeyOf(contest.contestId, noticeId), notice)
  return { ...contest, notices: withNotice(contest.notices, headOf(notice)) }
}
