import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { clockText } from '#shared/lib/day'
import { readAgain } from '@/api/readAgain'
import type { Output } from '@/api/refusal'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import { useDeed, waitingWords } from '@/features/shell/useDeed'
import { markWords, rulingStateWords } from './rulingWords'
import './ruling.css'

interface RulingCardProps {
  readonly contestId: string
  readonly ruling: Output<'ruling', 'listRulings'>['rulings'][number]
  /** Its appeal as staff read it. */
  readonly appealText?: string | undefined
  readonly mayWrite?: boolean
  /** What else may be done about it. */
  readonly children?: ReactNode
}

/** A ruling as everybody sees it; who may do something about it finds that below. */
export function RulingCard(props: RulingCardProps) {
  const { contestId, ruling, appealText, mayWrite = false, children } = props
  const { rulingId, kind, state, reason, slips, decidedAt, restored, appeal, votes } = ruling
  const [asking, ask] = useState<'restore' | 'answer'>()
  const total = votes && Object.values(votes).reduce((sum, count) => sum + count, 0)
  const done = (text: string) => {
    ask(undefined)
    showToast(text, 'good')
    readAgain('ruling', 'listRulings', 'listAppeals', 'listMarks')
    readAgain('contest', 'listProposals', 'listDesk', 'listAuditRecords')
  }
  const asked = () => done(waitingWords)
  const restoring = useDeed('ruling', 'restoreVotes', asked, asked)
  const answering = useDeed('ruling', 'answerAppeal', () => done('答复已公开'))
  return (
    <Card>
      <View className="ruling-head">
        <View className="ruling-what">{markWords[kind]}</View>
        <Badge tone={state === 'restored' ? 'good' : 'ink'}>{rulingStateWords[state]}</Badge>
      </View>
      <View className="ruling-line">原因：{reason}</View>
      <View className="ruling-note figures">
        {clockText(decidedAt, 'M月D日 HH:mm')} 两人签字
        {slips > 0 && `，${slips} 张选票`}
        {total ? `，${total} 票` : ''}
      </View>
      {restored && (
        <View className="ruling-line figures">
          {clockText(restored.at, 'M月D日 HH:mm')} 决定恢复：{restored.reason}
        </View>
      )}
      {appeal && (
        <View className="ruling-line">
          {appealText ? `作者申诉：${appealText}` : '作者已申诉'}
          {appeal.answer ? `；答复：${appeal.answer.text}` : '；等待答复'}
        </View>
      )}
      {mayWrite && (
        <View className="ruling-acts">
          {appeal && !appeal.answer && <Button onPress={() => ask('answer')}>答复申诉</Button>}
          {state === 'applied' && <Button onPress={() => ask('restore')}>提请恢复</Button>}
        </View>
      )}
      {children}
      <Reason
        isOpen={asking === 'restore'}
        title="提请恢复这些票"
        placeholder="例如：经核实是真人投票"
        deed="提请签字"
        isBusy={restoring.isSending}
        refusal={restoring.refusal}
        onConfirm={(why) => void restoring.act({ contestId, rulingId, reason: why })}
        onClose={() => ask(undefined)}
      >
        另一个人签字后，扣除的票原样加回，原因对所有人公开。
      </Reason>
      <Reason
        isOpen={asking === 'answer'}
        title="答复申诉"
        label="答复"
        placeholder="例如：已请监督员复核，维持裁定"
        deed="公开答复"
        isBusy={answering.isSending}
        refusal={answering.refusal}
        onConfirm={(text) => void answering.act({ contestId, rulingId, text })}
        onClose={() => ask(undefined)}
      >
        答复会和裁定放在一起，所有人看得到，不能再改。
      </Reason>
    </Card>
  )
}
