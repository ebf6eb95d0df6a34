import { View } from '@tarojs/components'
import { useRead } from '@/api/useRead'
import { Card } from '@/components/card/Card'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { StoredCover } from '@/features/media/StoredCover'
import { Read } from '@/features/shell/Read'
import './contest-list.css'

/** Every contest that the public may see. */
export function ContestList() {
  const contests = useRead('contest', 'listContests', {})
  return (
    <Read of={contests} skeleton={<Skeleton shapes={['card', 'title', 'line', 'card', 'title', 'line']} />}>
      {(value) =>
        value.contests.length === 0 ? (
          <StateView icon="clock" title="还没有公开的赛事">
            有新的赛事开始时，会出现在这里。
          </StateView>
        ) : (
          <View className="contest-list">
            {value.contests.map((contest) => (
              <Card key={contest.contestId} isFlush>
                <StoredCover fileId={contest.cover} alt="" ratio="banner" />
                <View className="contest-list-words">
                  <View className="contest-list-name">{contest.name}</View>
                  <View className="contest-list-theme clamp-2">{contest.theme}</View>
                </View>
              </Card>
            ))}
          </View>
        )
      }
    </Read>
  )
}
