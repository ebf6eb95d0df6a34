import { noticeGroups, type StaffNotice } from './noticeGroups'

const notice = (noticeId: string, visibleFrom: number, more: Partial<StaffNotice> = {}): StaffNotice => ({
  noticeId,
  title: noticeId,
  text: '正文',
  attachments: [],
  pinned: false,
  visibleFrom,
  withdrawn: null,
  version: 1,
  ...more,
})

test('what waits comes first, then what can be read with pinned ones leading, then what was taken back', () => {
  const groups = noticeGroups(
    [
      notice('older', 10),
      notice('newer', 20),
      notice('pinned', 5, { pinned: true }),
      notice('waiting', 200),
      notice('gone', 30, { withdrawn: { at: 40, reason: '写错了' } }),
    ],
    100,
  )
  expect(groups.map(({ key, notices }) => [key, notices.map(({ noticeId }) => noticeId)])).toEqual([
    ['scheduled', ['waiting']],
    ['published', ['pinned', 'newer', 'older']],
    ['withdrawn', ['gone']],
  ])
})

test('a group without notices is not there', () => {
  expect(noticeGroups([], 100)).toEqual([])
})
