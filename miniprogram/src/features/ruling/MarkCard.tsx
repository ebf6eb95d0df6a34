import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { readAgain } from '@/api/readAgain'
import type { Output } from '@/api/refusal'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import { useDeed, waitingWords } from '@/features/shell/useDeed'
import { harmlessText, markWords, measuredText } from './rulingWords'
import './ruling.css'

interface MarkCardProps {
  readonly contestId: string
  readonly mark: Output<'ruling', 'listMarks'>['marks'][number]
  /** The work's name, where it is about one. */
  readonly title: string | undefined
  /** A reviewer may say what a mark is; taking votes out is for organizers and owners. */
  readonly mayNote: boolean
  readonly mayWrite: boolean
}

const stateWords = { open: '待看', explained: '已说明', ruled: '已裁定' } as const
const tones = { open: 'live', explained: 'good', ruled: 'ink' } as const

/** What was seen, what else it may be, and the two things that a person can do about it. */
export function MarkCard({ contestId, mark, title, mayNote, mayWrite }: MarkCardProps) {
  const { markId, kind, accounts, votes, slips, firstAt, lastAt, measured, threshold, state, note } = mark
  const [asking, ask] = useState<'note' | 'annul'>()
  const done = (text: string) => {
    ask(undefined)
    showToast(text, 'good')
    readAgain('ruling', 'listMarks', 'listRulings')
    readAgain('contest', 'listProposals', 'listDesk', 'listAuditRecords')
  }
  const asked = () => done(waitingWords)
  const noting = useDeed('ruling', 'noteMark', () => done('说明已写上'))
  const annulling = useDeed('ruling', 'annulVotes', asked, asked)
  const open = (what: 'note' | 'annul') => {
    noting.forget()
    annulling.forget()
    ask(what)
  }
  return (
    <Card>
      <View className="ruling-head">
        <View className="ruling-what">{markWords[kind]}</View>
        <Badge tone={tones[state]}>{stateWords[state]}</Badge>
      </View>
      {title && <View className="ruling-line">《{title}》</View>}
      <View className="ruling-line figures">{measuredText(kind, measured, threshold)}</View>
      <View className="ruling-note figures">
        {clockText(firstAt, 'M月D日 HH:mm:ss')} 至 {clockText(lastAt, 'HH:mm:ss')}，{accounts} 个账号，{slips}{' '}
        张选票，
        {votes} 票
      </View>
      <View className="ruling-note">{note ? `${note.byName}：${note.text}` : harmlessText[kind]}</View>
      {state !== 'ruled' && mayNote && (
        <View className="ruling-acts">
          <Button onPress={() => open('note')}>写说明</Button>
          {mayWrite && <Button onPress={() => open('annul')}>提请不计票</Button>}
        </View>
      )}
      <Reason
        isOpen={asking === 'note'}
        title="这条线索没有问题"
        label="说明"
        placeholder="例如：学校机房，老师组织观看"
        deed="写上说明"
        isBusy={noting.isSending}
        refusal={noting.refusal}
        onConfirm={(text) => void noting.act({ contestId, markId, text })}
        onClose={() => ask(undefined)}
      >
        票照常计入。说明只给工作人员看，以后看到同样的情况可以参考。
      </Reason>
      <Reason
        isOpen={asking === 'annul'}
        title={`提请：这 ${slips} 张选票不计入`}
        placeholder="例如：三十个账号每隔一秒投同一作品，已电话核实"
        deed="提请签字"
        isBusy={annulling.isSending}
        refusal={annulling.refusal}
        onConfirm={(reason) => void annulling.act({ contestId, markId, reason })}
        onClose={() => ask(undefined)}
      >
        现在什么都不会变。另一个人签字后，这些票从票数里扣除，原因对所有人公开；作者会看到，可以申诉；以后也可以恢复。
      </Reason>
    </Card>
  )
}
