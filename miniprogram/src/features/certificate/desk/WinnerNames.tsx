import { View } from '@tarojs/components'
import { useState } from 'react'
import { readAgain } from '@/api/readAgain'
import type { Output } from '@/api/refusal'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { LinesField } from '@/components/form/LinesField'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import { useDeed } from '@/features/shell/useDeed'

type Winner = Output<'certificate', 'listConfirmations'>['winners'][number]

interface WinnerNamesProps {
  readonly contestId: string
  readonly winner: Winner
  readonly mayWrite: boolean
}

export function WinnerNames({ contestId, winner, mayWrite }: WinnerNamesProps) {
  const { number, title, awards, listed, names, isUnit, hasAccount } = winner
  const [isOpen, open] = useState(false)
  const isChanged = names !== null && names.join('、') !== listed.join('、')
  return (
    <Card title={`${number} ${title}`.trim()} aside={awards.join('、')}>
      <View className="certificate-form">
        <View>名单：{listed.join('、')}</View>
        {isChanged && <View className="certificate-strong">证书上印：{names.join('、')}</View>}
        <View className="certificate-acts">
          <Standing winner={winner} />
          {!isUnit && mayWrite && (
            <Button size="small" onPress={() => open(true)}>
              更正
            </Button>
          )}
        </View>
        {!isUnit && !hasAccount && names === null && (
          <View className="certificate-note">没有账号：请给作者认领码，或由工作人员更正。</View>
        )}
      </View>
      {isOpen && <Correct contestId={contestId} winner={winner} onClose={() => open(false)} />}
    </Card>
  )
}

function Standing({ winner: { names, by, isUnit } }: { readonly winner: Winner }) {
  if (isUnit) return <Badge>颁给单位，按名称印</Badge>
  if (names === null) return <Badge tone="ink">没有确认</Badge>
  return <Badge tone="good">{by === 'staff' ? '工作人员已更正' : '本人已确认'}</Badge>
}

interface CorrectProps {
  readonly contestId: string
  readonly winner: Winner
  readonly onClose: () => void
}

function Correct({ contestId, winner: { winnerId, listed, names }, onClose }: CorrectProps) {
  const [lines, write] = useState<readonly string[]>(names ?? listed)
  const { act, isSending, refusal } = useDeed('certificate', 'correctNames', ({ missing }) => {
    showToast(missing.length === 0 ? '已更正' : `已更正。字库里没有“${missing.join('')}”`, 'good')
    readAgain('certificate', 'openDesk', 'listConfirmations')
    onClose()
  })
  return (
    <Reason
      isOpen
      title="更正证书上的姓名"
      placeholder="例如：作者来信，名单里的名字少了一个字"
      deed="更正"
      isBusy={isSending}
      refusal={refusal}
      onConfirm={(reason) => void act({ contestId, entryId: winnerId, names: [...lines], reason })}
      onClose={onClose}
    >
      <LinesField
        label={`姓名（${listed.length} 位）`}
        hint="一行一位，不能增减；原因会记入操作记录"
        lines={lines}
        onChange={write}
        isRequired
      />
    </Reason>
  )
}
