import { View } from '@tarojs/components'
import { serverNow } from '@/api/serverClock'
import { useRead } from '@/api/useRead'
import { Card } from '@/components/card/Card'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Read } from '@/features/shell/Read'
import { StoredCover } from '@/features/shell/StoredCover'
import { openContest } from './addresses'
import { byUrgency, type ContestSummary } from './contestNow'
import { StageLine } from './StageLine'
import './contest-list.css'

/** Every contest that the public may see, the one to act in first. */
export function ContestList() {
  const contests = useRead('contest', 'listContests', {})
  return (
    <Read of={contests} skeleton={<Skeleton shapes={['cover', 'title', 'line', 'row']} />}>
      {(value) =>
        value.contests.length === 0 ? (
          <StateView icon="clock" title="还没有公开的赛事">
            有新的赛事开始时，会出现在这里。
          </StateView>
        ) : (
          <View className="contest-list">
            {byUrgency(value.contests, serverNow()).map((contest) => (
              <ContestCard key={contest.contestId} contest={contest} />
            ))}
          </View>
        )
      }
    </Read>
  )
}

function ContestCard({ contest }: { readonly contest: ContestSummary }) {
  return (
    <Card isFlush label={`进入${contest.name}`} onPress={() => openContest(contest.contestId)}>
      <StoredCover fileId={contest.cover} alt="" ratio="landscape" />
      <View className="contest-list-words">
        <View className="contest-list-name">{contest.name}</View>
        <View className="contest-list-hosts">{contest.hosts.join('、')}</View>
        <View className="contest-list-stage">
          <StageLine stages={contest.stages} />
        </View>
      </View>
    </Card>
  )
}
