import { View } from '@tarojs/components'
import { serverNow } from '@/api/serverClock'
import { useRead } from '@/api/useRead'
import { Card } from '@/components/card/Card'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Read } from '@/features/shell/Read'
import { StoredCover } from '@/features/shell/StoredCover'
import { openContest } from './addresses'
import { byPhase, type ContestSummary } from './contestNow'
import { NothingNow } from './NothingNow'
import { PastContest, ShowcaseLink } from './PastContest'
import { StageLine } from './StageLine'
import './contest-list.css'

/** Every contest that the public may see: what goes on now, what comes, what was. */
export function ContestList() {
  const contests = useRead('contest', 'listContests', {})
  return (
    <Read of={contests} skeleton={<Skeleton shapes={['cover', 'title', 'line', 'row']} />}>
      {(value) => {
        if (value.contests.length === 0) {
          return (
            <StateView icon="clock" title="还没有公开的赛事">
              有新的赛事开始时，会出现在这里。
            </StateView>
          )
        }
        const { now, soon, past } = byPhase(value.contests, serverNow())
        // With nothing on and nothing coming the newest works are the page's heroes.
        const shown = now.length + soon.length > 0 ? now : past.slice(0, 1)
        const older = past.filter((contest) => !shown.includes(contest))
        return (
          <View className="contest-list">
            {now.length === 0 && <NothingNow next={soon[0]} />}
            {shown.map((contest) => (
              <ContestCard key={contest.contestId} contest={contest} />
            ))}
            {soon.length > 0 && (
              <View className="contest-list-part">
                <View className="contest-list-title">即将开始</View>
                {soon.map((contest) => (
                  <ContestCard key={contest.contestId} contest={contest} />
                ))}
              </View>
            )}
            {older.length > 0 && (
              <View className="contest-list-part">
                <View className="contest-list-title">往届赛事</View>
                {older.map((contest) => (
                  <PastContest key={contest.contestId} contest={contest} />
                ))}
              </View>
            )}
          </View>
        )
      }}
    </Read>
  )
}

function ContestCard({ contest }: { readonly contest: ContestSummary }) {
  return (
    <View>
      <Card isFlush label={`进入${contest.name}`} onPress={() => openContest(contest.contestId)}>
        <StoredCover fileId={contest.cover} alt="" ratio="landscape" />
        <View className="contest-list-words">
          <View className="contest-list-name">{contest.name}</View>
          <View className="contest-list-hosts">{contest.hosts.join('、')}</View>
          <View className="contest-list-stage">
            <StageLine stages={contest.stages} isVotingStopped={contest.isVotingStopped} />
          </View>
        </View>
      </Card>
      {contest.finalAt !== null && <ShowcaseLink contestId={contest.contestId} />}
    </View>
  )
}
