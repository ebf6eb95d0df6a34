import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { auditLimits } from '#shared/model/audit'
import type { VotingStop } from '#shared/model/contest'
import { readAgain } from '@/api/readAgain'
import { serverNow } from '@/api/serverClock'
import { Button } from '@/components/button/Button'
import { InstantField } from '@/components/form/InstantField'
import { TextField } from '@/components/form/TextField'
import { Switch } from '@/components/form/Toggles'
import { Notice } from '@/components/notice/Notice'
import { showToast } from '@/components/overlay/toast'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import { endClock, sameHours } from './sameHours'
import './voting-stop.css'

interface ResumeFormProps {
  readonly contestId: string
  readonly stop: VotingStop
  /** When the stage of voting ends as things stand. */
  readonly closesAt: number | undefined
}

/** What was decided about the hours, in public; and the extension, if that was it. */
export function ResumeForm({ contestId, stop, closesAt }: ResumeFormProps) {
  const [decision, decide] = useState('')
  const [extends_, setExtends] = useState(false)
  const [extendTo, setExtendTo] = useState(() => sameHours(stop, closesAt ?? serverNow(), serverNow()))
  const { act, isSending, refusal } = useDeed('contest', 'resumeVoting', () => {
    showToast('投票已恢复，处理结果已公开', 'good')
    readAgain('contest', 'openPlan', 'openContest', 'listContests', 'listDesk', 'listAuditRecords')
  })
  const isTooLong = Array.from(decision.trim()).length > auditLimits.reason
  return (
    <View className="voting-stop-form">
      <Notice tone="warning" title="投票暂停中">
        <View className="figures">{clockText(stop.stoppedAt, 'M月D日 HH:mm:ss')} 起暂停</View>
        <View>
          {stop.office}：{stop.reason}
        </View>
      </Notice>
      <TextField
        label="怎样处理"
        value={decision}
        onChange={decide}
        placeholder="例如：核查已结束，投票截止顺延两小时"
        hint="所有人都会看到，也会留在赛事页的暂停记录里"
        maxCharacters={auditLimits.reason}
        multiline
        isRequired
      />
      {closesAt !== undefined && (
        <Switch isOn={extends_} onChange={setExtends} note={`现在 ${endClock(closesAt)} 截止`}>
          顺延投票截止时间
        </Switch>
      )}
      {extends_ && <InstantField label="顺延到" at={extendTo} onChange={setExtendTo} isEnd isRequired />}
      <RefusalNotice of={refusal} />
      <Button
        kind="primary"
        isWide
        isLoading={isSending}
        disabled={isTooLong}
        reason={decision.trim() === '' ? '先写下怎样处理' : undefined}
        onPress={() => void act({ contestId, decision, ...(extends_ ? { extendTo } : {}) })}
      >
        恢复投票
      </Button>
    </View>
  )
}
