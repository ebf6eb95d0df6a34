import { View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/messages.zh'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { Notice } from '@/components/notice/Notice'
import { openPage, resultsPage } from '@/features/contest/addresses'
import { Reason } from '@/features/shell/Reason'
import { clock } from './deskWords'
import { GoingPublic } from './GoingPublic'
import { RecordPart } from './RecordPart'
import type { Results } from './results'
import { useListDeed } from './useListDeed'

interface NextStepProps {
  readonly contestId: string
  readonly results: Results
}

/** The one thing to do now, and why it cannot be done yet. */
export function NextStep({ contestId, results }: NextStepProps) {
  const { mayWrite, publicity, proposed } = results
  if (publicity.state === 'final') {
    return (
      <>
        <Button kind="primary" isWide onPress={() => openPage(resultsPage('final', { contestId }))}>
          看最终名单
        </Button>
        <RecordPart contestId={contestId} mayWrite={mayWrite} />
      </>
    )
  }
  if (!mayWrite) return null
  if (publicity.state === 'none') {
    return (
      <Card title="下一步">
        <View className="desk-lines">
          {proposed && <Begin contestId={contestId} results={results} />}
          <Propose contestId={contestId} isAgain={proposed !== null} />
        </View>
      </Card>
    )
  }
  return (
    <Card title="下一步">
      <Finish contestId={contestId} publicity={publicity} />
    </Card>
  )
}

function Propose({ contestId, isAgain }: { readonly contestId: string; readonly isAgain: boolean }) {
  const { act, isSending, refusal } = useListDeed(
    'proposeAwards',
    () => undefined,
    ({ works, ties }) => `${works} 件作品已取数${ties.length > 0 ? `，${ties.length} 个奖项有并列` : ''}`,
  )
  const message = refusal && messageOf(refusal)
  return (
    <>
      {message && (
        <Notice tone="warning" title={message.title}>
          {message.text}
        </Notice>
      )}
      <Button
        {...(!isAgain && { kind: 'primary' as const })}
        isWide
        isLoading={isSending}
        onPress={() => void act({ contestId })}
      >
        {isAgain ? '重新取数，再生成一次' : '生成获奖建议'}
      </Button>
      <View className="desk-note">
        {isAgain
          ? '已经做的决定都保留。'
          : '按赛前公布的规则，从取定的票数和评分得出。可以反复生成，不会公开。'}
      </View>
    </>
  )
}

function Begin({ contestId, results }: NextStepProps) {
  const [isAsking, ask] = useState(false)
  const { act, isSending, refusal, forget } = useListDeed(
    'beginPublicity',
    () => ask(false),
    () => '名单已固定',
  )
  const ties = results.proposed?.awards.filter(({ tied }) => tied.length > 0) ?? []
  const close = () => {
    forget()
    ask(false)
  }
  return (
    <>
      <Button
        kind="primary"
        isWide
        {...(ties.length > 0 && { reason: `${ties.map(({ name }) => name).join('、')}的并列还没有决定` })}
        onPress={() => ask(true)}
      >
        开始公示
      </Button>
      {isAsking && (
        <Reason
          isOpen
          title="开始公示"
          label="依据"
          placeholder="例如：12月20日评委会议通过"
          deed="固定名单，开始公示"
          isBusy={isSending}
          refusal={refusal}
          onConfirm={(reason) => void act({ contestId, reason })}
          onClose={close}
        >
          <GoingPublic results={results} />
        </Reason>
      )}
    </>
  )
}

interface FinishProps {
  readonly contestId: string
  readonly publicity: Results['publicity']
}

function Finish({ contestId, publicity }: FinishProps) {
  const { state, closesAt, objectionsWaiting, gone, hash } = publicity
  const [isAsking, ask] = useState(false)
  const { act, isSending, refusal, forget } = useListDeed(
    'publishFinal',
    () => ask(false),
    () => '最终结果已公布',
  )
  const close = () => {
    forget()
    ask(false)
  }
  const fault =
    state !== 'closed'
      ? `${clock(closesAt ?? 0)} 公示结束以后`
      : objectionsWaiting > 0
        ? `还有 ${objectionsWaiting} 条异议没有答复`
        : gone.length > 0
          ? '名单里有已经不公开的作品，先办理退出'
          : undefined
  return (
    <>
      <Button kind="primary" isWide {...(fault && { reason: fault })} onPress={() => ask(true)}>
        公布最终结果
      </Button>
      {isAsking && (
        <Reason
          isOpen
          title="公布最终结果"
          label="依据"
          placeholder="例如：公示期满，异议均已答复"
          deed="公布，不再更改"
          isBusy={isSending}
          refusal={refusal}
          onConfirm={(reason) => void act({ contestId, reason })}
          onClose={close}
        >
          <View className="desk-lines">
            <View>公布后名单永远不能再改，长期保留在“获奖名单”页，校验码是：</View>
            <View className="results-hash figures">{hash}</View>
          </View>
        </Reason>
      )}
    </>
  )
}
