import type { NoticeHead } from '#shared/model/notice'
import { visibleNotices, withNotice } from './notices'

const head = (noticeId: string, visibleFrom: number, more: Partial<NoticeHead> = {}): NoticeHead => ({
  noticeId,
  title: noticeId,
  pinned: false,
  visibleFrom,
  withdrawn: null,
  ...more,
})
const ids = (notices: NoticeHead[]) => notices.map(({ noticeId }) => noticeId)

test('pinned first, then the newest, nothing before its instant; a withdrawn one is pinned no longer', () => {
  const notices = [
    head('old', 1),
    head('new', 3),
    head('pinned', 2, { pinned: true }),
    head('taken-back', 2, { pinned: true, withdrawn: { at: 3, reason: '有误' } }),
    head('scheduled', 6),
  ]
  expect(ids(visibleNotices(notices, 5))).toEqual(['pinned', 'new', 'taken-back', 'old'])
  expect(ids(visibleNotices(notices, 6))).toContain('scheduled')
})

test('a notice takes the place of its earlier self', () => {
  const notices = withNotice([head('a', 1), head('b', 2)], head('a', 3))
  expect(notices.map(({ noticeId, visibleFrom }) => [noticeId, visibleFrom])).toEqual([
    ['b', 2],
    ['a', 3],
  ])
})
