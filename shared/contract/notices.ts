import * as z from 'zod'
import { bare } from '#shared/contract/action'
import { contestId, count, id, instant, textOf, writeKey } from '#shared/contract/fields'
import { attachment } from '#shared/contract/plan'
import { editedMeanwhile, reason } from '#shared/contract/staff'
import { noticeLimits } from '#shared/model/notice'

const notFound = { CONTEST_NOT_FOUND: bare, NOTICE_NOT_FOUND: bare } as const

export const noticeText = z.object({
  title: textOf(noticeLimits.title),
  text: textOf(noticeLimits.text),
})

const notice = z.object({
  noticeId: id,
  title: z.string(),
  /** Empty for the public once it is withdrawn. */
  text: z.string(),
  attachments: z.array(attachment),
  pinned: z.boolean(),
  visibleFrom: instant,
  withdrawn: z.object({ at: instant, reason: z.string() }).nullable(),
})

/** Notices of a contest to the public. Part of the noun `contest`. */
export const notices = {
  openNotice: {
    access: ['guest'],
    input: z.object({ contestId, noticeId: id }),
    output: z.object({ notice }),
    errors: notFound,
  },

  /** Scheduled and withdrawn ones too, with their texts: newest first. */
  listNotices: {
    access: ['reviewer', 'organizer', 'owner', 'observer'],
    input: z.object({ contestId }),
    output: z.object({ now: instant, notices: z.array(notice.extend({ version: count })) }),
    errors: { CONTEST_NOT_FOUND: bare },
  },

  /** Publishes a notice, now or from an instant on, or changes one. The key names a new one. */
  saveNotice: {
    access: ['organizer', 'owner'],
    input: z.object({
      contestId,
      notice: noticeText.extend({
        attachments: z.array(attachment).max(noticeLimits.attachments).default([]),
        pinned: z.boolean().default(false),
        /** null: now. */
        visibleFrom: instant.nullable(),
      }),
      to: z.union([z.object({ key: writeKey }), z.object({ noticeId: id, baseVersion: count })]),
    }),
    output: z.object({ noticeId: id, version: count }),
    errors: {
      ...notFound,
      ...editedMeanwhile,
      CONTEST_ARCHIVED: bare,
      TOO_MANY_NOTICES: z.object({ atMost: count }),
      /** What the public was told and taken back stays as it was said. */
      NOTICE_WITHDRAWN: bare,
      /** It promises something for a vote. */
      WORDS_FORBIDDEN: z.object({ words: z.string() }),
    },
  },

  withdrawNotice: {
    access: ['organizer', 'owner'],
    input: z.object({ contestId, noticeId: id, reason }),
    output: z.object({ withdrawnAt: instant }),
    errors: notFound,
  },
} as const
