import type { Attachment } from '#shared/model/contest'

/** What a list shows of a notice. Kept within its contest, so that a contest's page costs no read more. */
export interface NoticeHead {
  readonly noticeId: string
  readonly title: string
  readonly pinned: boolean
  /** The public sees it from here on; in the future for a scheduled one. */
  readonly visibleFrom: number
  /** null while it stands. A withdrawn notice keeps its place and says why. */
  readonly withdrawn: { readonly at: number; readonly reason: string } | null
}

export interface Notice extends NoticeHead {
  readonly contestId: string
  readonly text: string
  readonly attachments: readonly Attachment[]
  readonly savedAt: number
  /** The account; pages are told a name. */
  readonly savedBy: string
  readonly version: number
}

/** What schemas and forms both check. */
export const noticeLimits = {
  title: 60,
  text: 4_000,
  attachments: 10,
  perContest: 200,
} as const
