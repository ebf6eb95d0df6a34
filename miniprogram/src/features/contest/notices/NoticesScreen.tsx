import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Read } from '@/features/shell/Read'
import { StaffFooter } from '@/features/shell/StaffFooter'
import { staffPage } from '../addresses'
import { useContestId } from '../useContestId'
import { useMyRoles } from '../useMyRoles'
import { NoticeCard } from './NoticeCard'
import { NoticeEditor } from './NoticeEditor'
import { noticeGroups, type StaffNotice } from './noticeGroups'
import './notices.css'

/** What the public is told, and what waits to be. */
export function NoticesScreen() {
  const contestId = useContestId()
  const notices = useRead('contest', 'listNotices', { contestId: contestId || '0' })
  const { mayWrite } = useMyRoles(contestId)
  const [edited, edit] = useState<StaffNotice | 'new'>()
  return (
    <PageFrame
      title="公告"
      width="wide"
      home={staffPage('contest', contestId)}
      footer={
        mayWrite &&
        !edited && (
          <StaffFooter>
            <Button kind="primary" icon="plus" isWide onPress={() => edit('new')}>
              写一条公告
            </Button>
          </StaffFooter>
        )
      }
    >
      {!mayWrite && <Notice>只有主办方和负责人可以写公告，你可以看。</Notice>}
      <Read of={notices} skeleton={<Skeleton shapes={['row', 'row', 'row']} />}>
        {(value) => <NoticeList contestId={contestId} value={value} mayWrite={mayWrite} onEdit={edit} />}
      </Read>
      {edited && (
        <NoticeEditor
          contestId={contestId}
          notice={edited === 'new' ? undefined : edited}
          onClose={() => edit(undefined)}
        />
      )}
    </PageFrame>
  )
}

interface NoticeListProps {
  readonly contestId: string
  readonly value: Output<'contest', 'listNotices'>
  readonly mayWrite: boolean
  readonly onEdit: (notice: StaffNotice) => void
}

function NoticeList({ contestId, value, mayWrite, onEdit }: NoticeListProps) {
  if (value.notices.length === 0) {
    return (
      <StateView icon="entry" title="还没有公告" isInline>
        公告会出现在赛事页，可以置顶，也可以定好时间再公开。
      </StateView>
    )
  }
  return (
    <View className="notices">
      {noticeGroups(value.notices, value.now).map(({ key, title, notices }) => (
        <View key={key} className="notices-group">
          <View className="notices-group-title">{title}</View>
          <View className="notices-cards">
            {notices.map((notice) => (
              <NoticeCard
                key={notice.noticeId}
                contestId={contestId}
                notice={notice}
                isScheduled={key === 'scheduled'}
                mayWrite={mayWrite}
                onEdit={() => onEdit(notice)}
              />
            ))}
          </View>
        </View>
      ))}
    </View>
  )
}
