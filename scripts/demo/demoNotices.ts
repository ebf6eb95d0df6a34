import { instantOf } from '#shared/lib/day'
import type { Contest } from '#shared/model/contest'
import type { Notice, NoticeHead } from '#shared/model/notice'
import { hebeiContest } from '../../tests/fixtures/contests'
import { personOf } from '../../tests/fixtures/people'
import type { Documents } from '../seed/seasonDocuments'

const { contestId } = hebeiContest

const noticeOf = (
  number: number,
  clock: string,
  title: string,
  text: string,
  more: Partial<Notice> = {},
): Notice => ({
  noticeId: `n-demo-${number}`,
  contestId,
  title,
  text,
  attachments: [],
  pinned: false,
  visibleFrom: instantOf(clock),
  withdrawn: null,
  savedAt: instantOf(clock),
  savedBy: personOf('organizer-1').openid,
  version: 1,
  ...more,
})

const notices = [
  noticeOf(
    1,
    '2020-10-15 09:00',
    '作品征集开始',
    '即日起至 11 月 15 日 24:00 征集作品，题材不限，时长不超过三分钟。',
  ),
  noticeOf(2, '2020-11-25 18:00', '150 件作品入围', '经初评，150 件作品入围网络投票，名单见“作品”。', {
    pinned: true,
  }),
  noticeOf(3, '2020-11-26 00:00', '网络投票开始', '每个微信账号每天 10 票，投票不收费，也没有任何奖励。'),
  // Scheduled: it appears when the demo's clock gets there.
  noticeOf(4, '2020-12-11 09:00', '网络投票结束', '感谢大家的参与，接下来是专家评审。'),
]

const headOf = ({ noticeId, title, pinned, visibleFrom, withdrawn }: Notice): NoticeHead => ({
  noticeId,
  title,
  pinned,
  visibleFrom,
  withdrawn,
})

export const withDemoNotices = (contest: Contest): Contest =>
  contest.contestId === contestId ? { ...contest, notices: notices.map(headOf) } : contest

export const noticeDocuments: Documents = {
  notices: notices.map((notice) => ({ _id: `${contestId}:${notice.noticeId}`, ...notice })),
}
