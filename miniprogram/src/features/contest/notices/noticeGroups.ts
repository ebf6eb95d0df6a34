import { isVisible } from '#shared/rules/notices'
import type { Output } from '@/api/refusal'

export type StaffNotice = Output<'contest', 'listNotices'>['notices'][number]

const titles = { scheduled: '到时间公开', published: '已公开', withdrawn: '已撤回' } as const
type GroupKey = keyof typeof titles

const groupOf = (notice: StaffNotice, now: number): GroupKey => {
  if (notice.withdrawn) return 'withdrawn'
  return isVisible(notice, now) ? 'published' : 'scheduled'
}

/** What still waits stands first: it can be changed before anybody has read it. Pinned ones lead their group. */
export const noticeGroups = (notices: readonly StaffNotice[], now: number) =>
  (Object.keys(titles) as GroupKey[])
    .map((key) => ({
      key,
      title: titles[key],
      notices: notices
        .filter((notice) => groupOf(notice, now) === key)
        .sort(
          (one, other) => Number(other.pinned) - Number(one.pinned) || other.visibleFrom - one.visibleFrom,
        ),
    }))
    .filter((group) => group.notices.length > 0)
