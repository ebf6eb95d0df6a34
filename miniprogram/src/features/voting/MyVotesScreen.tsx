import { Skeleton } from '@/components/page/Skeleton'
import { OneContest } from '@/features/contest/OneContest'
import { MyVotes } from './MyVotes'
import { useUnfinishedCasts } from './useUnfinishedCasts'

/** One's own votes in the contest that is on. */
export function MyVotesScreen() {
  useUnfinishedCasts()
  return (
    <OneContest skeleton={<Skeleton shapes={['title', 'row', 'row']} />}>
      {(contestId) => <MyVotes key={contestId} contestId={contestId} />}
    </OneContest>
  )
}
