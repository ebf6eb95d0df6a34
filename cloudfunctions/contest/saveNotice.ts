import type { contest } from '#shared/contract/contest'
import { sha256Hex } from '#shared/lib/hash'
import { ok, refuse } from '#shared/lib/result'
import type { Contest } from '#shared/model/contest'
import { type Notice, noticeLimits } from '#shared/model/notice'
import { promiseIn } from '#shared/rules/forbiddenWords'
import { withNotice } from '#shared/rules/notices'
import { addAuditRecord } from '../_data/auditRecords'
import { headOf, noticeKeyOf } from '../_data/notices'
import { transact } from '../_data/transaction'
import type { Handler } from '../_runtime/serve'
import { signedBy } from '../_runtime/signature'
import { editorOf } from './editor'

type Target = Parameters<typeof saveNotice>[0]['to']

const idOf = (to: Target, openid: string): string =>
  'noticeId' in to ? to.noticeId : `n-${sha256Hex(`${openid} ${to.key}`).slice(0, 12)}`

/** The notice, its head in the contest, and the record, in one transaction. */
export const saveNotice: Handler<typeof contest.saveNotice> = ({ contestId, notice, to }, call) =>
  transact(async (transaction) => {
    const noticeId = idOf(to, call.actor.openid)
    const key = noticeKeyOf(contestId, noticeId)
    const found = await transaction.find<Contest>('contests', contestId)
    if (!found) return refuse({ code: 'CONTEST_NOT_FOUND' })
    if (found.status === 'archived') return refuse({ code: 'CONTEST_ARCHIVED' })
    const before = await transaction.find<Notice>('notices', key)
    if ('noticeId' in to) {
      if (!before) return refuse({ code: 'NOTICE_NOT_FOUND' })
      if (before.withdrawn) return refuse({ code: 'NOTICE_WITHDRAWN' })
      if (before.version !== to.baseVersion) {
        const { savedBy, savedAt, version } = before
        const by = await editorOf(contestId, savedBy)
        return refuse({ code: 'EDITED_MEANWHILE', by, at: savedAt, version, fields: ['notice'] })
      }
    } else if (before) return ok({ noticeId, version: before.version })
    const words = promiseIn(`${notice.title}\n${notice.text}`)
    if (words !== undefined) return refuse({ code: 'WORDS_FORBIDDEN', words })
    if (!before && found.notices.length >= noticeLimits.perContest) {
      return refuse({ code: 'TOO_MANY_NOTICES', atMost: noticeLimits.perContest })
    }

    const after: Notice = {
      ...notice,
      noticeId,
      contestId,
      visibleFrom: notice.visibleFrom ?? before?.visibleFrom ?? call.now,
      withdrawn: null,
      savedAt: call.now,
      savedBy: call.actor.openid,
      version: (before?.version ?? 0) + 1,
    }
    await transaction.put('notices', key, after)
    const notices = withNotice(found.notices, headOf(after))
    await transaction.put('contests', contestId, { ...found, notices })
    await addAuditRecord(transaction, {
      ...signedBy(call, contestId),
      action: 'saveNotice',
      target: `notice:${noticeId}`,
      before: before ? told(before) : null,
      after: told(after),
      words: after.title,
    })
    return ok({ noticeId, version: after.version })
  })

/** What the public reads of it. */
const told = ({ title, text, attachments, pinned, visibleFrom }: Notice) => ({
  title,
  text,
  attachments,
  pinned,
  visibleFrom,
})
