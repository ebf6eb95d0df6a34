import { Text, View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { Output } from '@/api/refusal'
import { RollingNumber } from '@/components/number/RollingNumber'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { OneContest } from '@/features/contest/OneContest'
import { useContest } from '@/features/contest/useContest'
import { Read } from '@/features/shell/Read'
import { Ranking } from './Ranking'
import { useRanking } from './useRanking'
import { useUnfinishedCasts } from './useUnfinishedCasts'
import './ranking-screen.css'

const outline = <Skeleton shapes={['title', 'short', 'row', 'row', 'row', 'row', 'row', 'row']} />

/** The newest count of the contest that is on. */
export function RankingScreen() {
  useUnfinishedCasts()
  return (
    <OneContest skeleton={outline}>
      {(contestId) => <ContestRanking key={contestId} contestId={contestId} />}
    </OneContest>
  )
}

function ContestRanking({ contestId }: { readonly contestId: string }) {
  const ranking = useRanking(contestId, 'moving')
  const contest = useContest(contestId)
  const categories = contest.state === 'ready' ? contest.value.contest.categories : []
  return (
    <Read of={ranking} skeleton={outline}>
      {(value) =>
        value.visible ? (
          <>
            <CountHead count={value} isBehind={ranking.state === 'ready' && Boolean(ranking.refusal)} />
            <Ranking contestId={contestId} rows={value.rows} categories={categories} />
          </>
        ) : (
          <StateView icon="ranking" title="票数现在不公布">
            主办方会在合适的时候公布。你投的每一票都已记下，在“我的”里可以查看。
          </StateView>
        )
      }
    </Read>
  )
}

type VisibleCount = Extract<Output<'voting', 'ranking'>, { visible: true }>

interface CountHeadProps {
  readonly count: VisibleCount
  /** Newer counts cannot be had at the moment. */
  readonly isBehind: boolean
}

function CountHead({ count, isBehind }: CountHeadProps) {
  return (
    <View className="count-head">
      <View className="count-head-votes">
        <RollingNumber value={count.votes} />
        <Text className="count-head-unit">票</Text>
      </View>
      <View className="count-head-batch figures">
        {count.batch === 0
          ? '还没有开始计票'
          : `第 ${count.batch} 批计票，${clockText(count.writtenAt, 'M月D日 HH:mm:ss')}`}
        {isBehind && '，暂时连不上，稍后自动更新'}
      </View>
    </View>
  )
}
