import type { contest } from '#shared/contract/contest'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import type { Notice } from '#shared/model/notice'
import { withNotice } from '#shared/rules/notices'
import { addAuditRecord } from '../_data/auditRecords'
import { headOf, noticeKeyOf } from '../_data/notices'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'

/** The title stays, with the reason: what was said in public is not unsaid. */
export const withdrawNotice: Handler<typeof contest.withdrawNotice> = (input, call) =>
  transact(async (transaction) => {
    const { contestId, noticeId, reason } = input
    const key = noticeKeyOf(contestId, noticeId)
    const found = await transaction.find<Contest>('contests', contestId)
    if (!found) return refuse({ code: 'CONTEST_NOT_FOUND' })
    const before = await transaction.find<Notice>('notices', key)
    if (!before) return refuse({ code: 'NOTICE_NOT_FOUND' })
    if (before.withdrawn) return ok({ withdrawnAt: before.withdrawn.at })

    const withdrawn = { at: call.now, reason }
    const after: Notice = { ...before, withdrawn, version: before.version + 1 }
    await transaction.put('notices', key, after)
    const notices = withNotice(found.notices, headOf(after))
    await transaction.put('contests', contestId, { ...found, notices })
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId, reason),
      action: 'withdrawNotice',
      target: `notice:${noticeId}`,
      before: { title: before.title, withdrawn: null },
      after: { title: before.title, withdrawn },
      words: [before.title, reason].join(' '),
    })
    return ok({ withdrawnAt: call.now })
  })
