import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Segmented } from '@/components/tabs/Tabs'
import { staffPage } from '@/features/contest/addresses'
import { useContestId } from '@/features/contest/useContestId'
import { useMyRoles } from '@/features/contest/useMyRoles'
import { Read } from '@/features/shell/Read'
import { ObjectionCard } from './ObjectionCard'
import '../objections/objections.css'
import './desk.css'

const views = [
  { key: 'waiting', label: '等待答复' },
  { key: 'answered', label: '已答复' },
] as const

/** What waits by its deadline, and what was answered. Who objected is told to nobody. */
export function ObjectionsDeskScreen() {
  const contestId = useContestId() || '0'
  const [state, show] = useState<'waiting' | 'answered'>('waiting')
  const [offset, turnTo] = useState(0)
  const { mayWrite } = useMyRoles(contestId)
  const read = useRead('results', 'listObjections', { contestId, state, offset }, { staleMs: 0 })
  const choose = (chosen: 'waiting' | 'answered') => {
    show(chosen)
    turnTo(0)
  }
  return (
    <PageFrame title="异议" width="wide" home={staffPage('results', contestId)}>
      <View className="objections">
        <Segmented label="看哪些" choices={views} chosen={state} onChoose={choose} />
        <Read of={read} skeleton={<Skeleton shapes={['card', 'card']} />}>
          {({ objections, now, next }) =>
            objections.length === 0 ? (
              <StateView icon="check" title={state === 'waiting' ? '没有要答复的' : '还没有答复过'} isInline>
                {state === 'waiting'
                  ? '公示期内的异议会列在这里，离期限近的在前。'
                  : '答复过的留在这里备查。'}
              </StateView>
            ) : (
              <View className="objections-desk">
                {objections.map((objection) => (
                  <ObjectionCard key={objection.number} objection={objection} now={now} mayWrite={mayWrite} />
                ))}
                <View className="desk-acts">
                  {offset > 0 && <Button onPress={() => turnTo(0)}>回到开头</Button>}
                  {next !== null && <Button onPress={() => turnTo(next)}>更多</Button>}
                </View>
              </View>
            )
          }
        </Read>
      </View>
    </PageFrame>
  )
}
