import type { NoticeHead } from '#shared/model/notice'

export const isVisible = ({ visibleFrom }: NoticeHead, now: number): boolean => visibleFrom <= now

/** Pinned ones first, then the newest; what is scheduled is not there yet. */
export const visibleNotices = (notices: readonly NoticeHead[], now: number): NoticeHead[] =>
  notices
    .filter((notice) => isVisible(notice, now))
    .sort((one, other) => rank(one) - rank(other) || other.visibleFrom - one.visibleFrom)

const rank = ({ pinned, withdrawn }: NoticeHead): number => (pinned && !withdrawn ? 0 : 1)

/** A contest's heads with this one in place of its earlier self. */
export const withNotice = (notices: readonly NoticeHead[], head: NoticeHead): NoticeHead[] => [
  ...notices.filter(({ noticeId }) => noticeId !== head.noticeId),
  head,
]
