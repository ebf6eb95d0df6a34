import { Skeleton } from '@/components/page/Skeleton'
import { OneContest } from '@/features/contest/OneContest'
import { useContest } from '@/features/contest/useContest'
import { Read } from '@/features/shell/Read'
import { CountHead } from './CountHead'
import { NotShown } from './NotShown'
import { ProofDoor } from './proof/ProofDoor'
import { Witness } from './proof/Witness'
import { Ranking } from './Ranking'
import { useRanking } from './useRanking'
import { useUnfinishedCasts } from './useUnfinishedCasts'

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
            <Witness contestId={contestId} batch={value.batch} batchHash={value.batchHash} />
            <ProofDoor contestId={contestId} />
            <Ranking contestId={contestId} count={value} categories={categories} />
          </>
        ) : (
          <>
            <Witness contestId={contestId} />
            <NotShown nextAt={value.nextAt} state={value.state} />
            <ProofDoor contestId={contestId} />
          </>
        )
      }
    </Read>
  )
}
