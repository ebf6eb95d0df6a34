import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { readAgain } from '@/api/readAgain'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { showToast } from '@/components/overlay/toast'
import { Progress } from '@/components/progress/Progress'
import { Reason } from '@/features/shell/Reason'
import { useDeed } from '@/features/shell/useDeed'
import { openPaperDesk, type PanelName } from '../addresses'
import type { PanelState } from './PanelMembers'

type MemberRowProps = PanelName & {
  readonly member: PanelState['members'][number]
  readonly mayRelease: boolean
}

export function MemberRow({ contestId, panelId, member, mayRelease }: MemberRowProps) {
  const [isLeaving, leave] = useState(false)
  const { personId, name, unit, group, assigned, done, recused, signedAt, left, isPaper } = member
  const told = [
    group,
    unit,
    left ? `${clockText(left.at, 'M月D日')} 退出：${left.reason}` : `${done} / ${assigned} 件`,
    recused > 0 && `回避 ${recused} 件`,
  ]
    .filter(Boolean)
    .join(' · ')
  return (
    <View className="member">
      <View className="row-words">
        <View className="member-name">
          <Text>{name || '没有留名字'}</Text>
          {signedAt !== null && <Badge tone="good">{isPaper ? '纸质签字' : '已签字'}</Badge>}
          {left && <Badge>已退出</Badge>}
        </View>
        {left ? (
          <View className="member-note figures">{told}</View>
        ) : (
          <Progress label={told} done={assigned === 0 ? 1 : done / assigned} />
        )}
      </View>
      {mayRelease && !left && signedAt === null && (
        <View className="member-deeds">
          <Button
            size="small"
            label={`录入${name}的纸质评分表`}
            onPress={() => openPaperDesk({ contestId, panelId }, personId)}
          >
            录纸质表
          </Button>
          <Button size="small" label={`请${name}退出评审`} onPress={() => leave(true)}>
            退出
          </Button>
        </View>
      )}
      {isLeaving && (
        <Release contestId={contestId} panelId={panelId} member={member} onClose={() => leave(false)} />
      )}
    </View>
  )
}

type ReleaseProps = PanelName & {
  readonly member: PanelState['members'][number]
  readonly onClose: () => void
}

function Release({ contestId, panelId, member, onClose }: ReleaseProps) {
  const { act, isSending, refusal } = useDeed('judging', 'releaseJuror', ({ added, short }) => {
    showToast(
      short > 0 ? `转出 ${added} 件，还有 ${short} 件人数不够` : `${added} 件已转给其他评委`,
      short > 0 ? 'bad' : 'good',
    )
    readAgain('judging', 'panelProgress', 'panelRanking')
    onClose()
  })
  return (
    <Reason
      isOpen
      title={`请${member.name}退出评审`}
      placeholder="例如：临时出差，来不及评完"
      deed="退出并转派作品"
      isBusy={isSending}
      refusal={refusal}
      onConfirm={(reason) => void act({ contestId, panelId, personId: member.personId, reason })}
      onClose={onClose}
    >
      已经评的 {member.done} 件不计入，全部作品平均转给还没签字的评委。不能撤回，原因会记入操作记录。
    </Reason>
  )
}
