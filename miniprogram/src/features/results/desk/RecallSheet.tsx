import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/api/useRead'
import { Skeleton } from '@/components/page/Skeleton'
import { Segmented } from '@/components/tabs/Tabs'
import { Read } from '@/features/shell/Read'
import { Reason } from '@/features/shell/Reason'
import { type Results, workName } from './results'
import { useListDeed } from './useListDeed'

interface RecallSheetProps {
  readonly contestId: string
  readonly winner: { readonly id: string; readonly number: string; readonly title: string }
  readonly awards: NonNullable<Results['publicity']['list']>['awards']
  readonly onClose: () => void
}

const kinds = [
  { key: 'withdrawn', label: '自己退出' },
  { key: 'disqualified', label: '取消资格' },
] as const

/** A winner leaves the list: why, and who moves up by it, told before it is done. */
export function RecallSheet({ contestId, winner, awards, onClose }: RecallSheetProps) {
  const [kind, choose] = useState<(typeof kinds)[number]['key']>('withdrawn')
  const { act, isSending, refusal } = useListDeed('recallWinner', onClose, ({ moved }) =>
    moved > 0 ? `已退出，${moved} 件作品依次递补` : '已退出',
  )
  return (
    <Reason
      isOpen
      title={`${workName(winner)}退出名单`}
      placeholder={kind === 'withdrawn' ? '例如：作者来信放弃获奖' : '例如：经核实，素材不是原创'}
      deed={kind === 'withdrawn' ? '退出名单' : '提请取消资格'}
      isBusy={isSending}
      refusal={refusal}
      onConfirm={(reason) => void act({ contestId, entryId: winner.id, kind, reason })}
      onClose={onClose}
    >
      <View className="desk-lines">
        <Segmented label="为什么退出" choices={kinds} chosen={kind} onChoose={choose} />
        {kind === 'disqualified' && <View>取消资格要另一位负责人签字，签字后马上生效。</View>}
        <Foreseen contestId={contestId} entryId={winner.id} awards={awards} />
        <View>名单会公开写明：哪件作品、原因、谁递补；校验码随之改变。</View>
      </View>
    </Reason>
  )
}

interface ForeseenProps extends Pick<RecallSheetProps, 'contestId' | 'awards'> {
  readonly entryId: string
}

/** What the list would become. */
export function Foreseen({ contestId, entryId, awards }: ForeseenProps) {
  const foreseen = useRead('results', 'foreseeRecall', { contestId, entryId }, { staleMs: 0 })
  const nameOf = (awardId: string) => awards.find((award) => award.awardId === awardId)?.name ?? ''
  return (
    <Read of={foreseen} skeleton={<Skeleton shapes={['line']} />}>
      {({ moved, ties }) => (
        <View className="figures">
          {moved.length === 0 ? '没有作品递补，名额空着。' : '依次递补：'}
          {moved.map((work) => `${workName(work)}获${nameOf(work.awardId)}`).join('，')}
          {moved.length > 0 && '。'}
          {ties.length > 0 && `${ties.map(nameOf).join('、')}会出现并列，要你们再决定。`}
        </View>
      )}
    </Read>
  )
}
