import { View } from '@tarojs/components'
import { useState } from 'react'
import { auditLimits } from '#shared/model/audit'
import { contestLimits } from '#shared/model/contest'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { Dialog } from '@/components/overlay/Dialog'
import { showToast } from '@/components/overlay/toast'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import './voting-stop.css'

interface StopFormProps {
  readonly contestId: string
  /** The first host: most stops are theirs. */
  readonly host: string
}

const isLong = (text: string, most: number) => Array.from(text.trim()).length > most

/** Which office, and why; then once more in plain words before it is done. */
export function StopForm({ contestId, host }: StopFormProps) {
  const [office, setOffice] = useState(host)
  const [reason, setReason] = useState('')
  const [isAsking, ask] = useState(false)
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send, isSending } = useWrite('contest', 'stopVoting')
  const stop = async () => {
    const reply = await send({ contestId, office, reason })
    ask(false)
    if (!reply.ok) return refuse(reply.error)
    const seconds = Math.ceil(reply.value.effectiveWithinMs / 1000)
    showToast(`投票已暂停，${seconds} 秒内全部生效`, 'good')
    readAgain('contest', 'openPlan', 'openContest', 'listDesk', 'listAuditRecords')
  }
  const missing =
    office.trim() === '' ? '写上由哪个单位暂停' : reason.trim() === '' ? '先写下暂停的原因' : undefined
  return (
    <View className="voting-stop-form">
      <View className="voting-stop-lead">
        投票正常。需要时可以暂停：10
        秒内不再接受任何投票，已经投出的票都算数。单位和原因会马上公开，不能收回。
      </View>
      <TextField
        label="由哪个单位暂停"
        value={office}
        onChange={setOffice}
        hint="写单位，不写个人"
        maxCharacters={contestLimits.line}
        isRequired
      />
      <TextField
        label="原因"
        value={reason}
        onChange={setReason}
        placeholder="例如：发现异常投票，正在核查"
        hint="所有人都会看到这句话"
        maxCharacters={auditLimits.reason}
        multiline
        isRequired
      />
      <RefusalNotice of={refusal} />
      <Button
        kind="danger"
        isWide
        reason={missing}
        disabled={isLong(office, contestLimits.line) || isLong(reason, auditLimits.reason)}
        onPress={() => ask(true)}
      >
        暂停投票
      </Button>
      <Dialog
        isOpen={isAsking}
        title="现在就暂停投票？"
        confirmLabel="暂停投票"
        cancelLabel="先不暂停"
        isDangerous
        isBusy={isSending}
        onConfirm={() => void stop()}
        onCancel={() => ask(false)}
      >
        所有人会看到“{office.trim()}：{reason.trim()}”。恢复时要说明怎样补时间。
      </Dialog>
    </View>
  )
}
