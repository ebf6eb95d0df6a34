import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { readAgain } from '@/api/readAgain'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import { useDeed } from '@/features/shell/useDeed'
import type { StaffNotice } from './noticeGroups'
import './notices.css'

interface NoticeCardProps {
  readonly contestId: string
  readonly notice: StaffNotice
  readonly isScheduled: boolean
  readonly mayWrite: boolean
  readonly onEdit: () => void
}

/** A notice as staff see it. */
export function NoticeCard({ contestId, notice, isScheduled, mayWrite, onEdit }: NoticeCardProps) {
  const { title, text, visibleFrom, pinned, withdrawn } = notice
  const [isWithdrawing, setWithdrawing] = useState(false)
  return (
    <Card>
      <View className="notices-title">{title}</View>
      <View className="notices-when figures">
        {clockText(visibleFrom, 'YYYY年M月D日 HH:mm')} {isScheduled ? '公开' : '发布'}
        {pinned && !withdrawn && <Badge tone="live">置顶</Badge>}
      </View>
      <View className="notices-text clamp-2">{text}</View>
      {withdrawn && (
        <View className="notices-when figures">
          {clockText(withdrawn.at, 'M月D日 HH:mm')} 撤回：{withdrawn.reason}
        </View>
      )}
      {mayWrite && !withdrawn && (
        <View className="notices-acts">
          <Button size="small" label={`修改《${title}》`} onPress={onEdit}>
            修改
          </Button>
          <Button size="small" label={`撤回《${title}》`} onPress={() => setWithdrawing(true)}>
            撤回
          </Button>
        </View>
      )}
      {isWithdrawing && (
        <Withdrawing contestId={contestId} notice={notice} onClose={() => setWithdrawing(false)} />
      )}
    </Card>
  )
}

interface WithdrawingProps {
  readonly contestId: string
  readonly notice: StaffNotice
  readonly onClose: () => void
}

function Withdrawing({ contestId, notice: { noticeId, title }, onClose }: WithdrawingProps) {
  const { act, isSending, refusal } = useDeed('contest', 'withdrawNotice', () => {
    showToast('公告已撤回', 'good')
    readAgain('contest', 'listNotices', 'openContest', 'openNotice', 'listAuditRecords')
    onClose()
  })
  return (
    <Reason
      isOpen
      title="撤回这条公告"
      placeholder="例如：时间写错了，另发更正"
      deed="撤回"
      isBusy={isSending}
      refusal={refusal}
      onConfirm={(reason) => void act({ contestId, noticeId, reason })}
      onClose={onClose}
    >
      《{title}》的正文会马上从公众页面消失；标题和撤回原因会留着，撤回后不能再改。
    </Reason>
  )
}
