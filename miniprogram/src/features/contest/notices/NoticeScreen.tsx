import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { clockText } from '#shared/lib/day'
import type { Output } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { Notice } from '@/components/notice/Notice'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { readId } from '@/features/entry/scene'
import { Read } from '@/features/shell/Read'
import { contestAddress } from '../addresses'
import { useContestId } from '../useContestId'
import './notice-screen.css'

type PublicNotice = Output<'contest', 'openNotice'>['notice']

/** One notice to the public. */
export function NoticeScreen() {
  const contestId = useContestId()
  const noticeId = readId(useRouter().params.noticeId)
  // A damaged link asks too, and is told that there is no such notice.
  const notice = useRead('contest', 'openNotice', { contestId: contestId || '0', noticeId: noticeId || '0' })
  return (
    <PageFrame title="公告" home={contestAddress(contestId)}>
      <Read of={notice} skeleton={<Skeleton shapes={['title', 'short', 'line', 'line', 'line']} />}>
        {(value) => <NoticeText notice={value.notice} />}
      </Read>
    </PageFrame>
  )
}

function NoticeText({ notice: { title, text, visibleFrom, withdrawn } }: { readonly notice: PublicNotice }) {
  return (
    <View className="notice-screen">
      <View className="notice-screen-title">{title}</View>
      <View className="notice-screen-date figures">{clockText(visibleFrom, 'YYYY年M月D日 HH:mm')} 发布</View>
      {withdrawn ? (
        <Notice tone="warning" title="这条公告已经撤回">
          <View className="figures">{clockText(withdrawn.at, 'M月D日 HH:mm')} 撤回，不再有效。</View>
          <View>原因：{withdrawn.reason}</View>
        </Notice>
      ) : (
        <View className="notice-screen-text">{text}</View>
      )}
    </View>
  )
}
