import { useRead } from '@/api/useRead'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { Read } from '@/features/shell/Read'
import { contestAddress } from '../addresses'
import { useContestId } from '../useContestId'
import { AboutContest } from './AboutContest'

/** Everything that a contest tells of itself: the same answer that its page has read already. */
export function AboutContestScreen() {
  const contestId = useContestId()
  const contest = useRead('contest', 'openContest', { contestId: contestId || '0' })
  return (
    <PageFrame title="赛程与规则" width="wide" home={contestAddress(contestId)}>
      <Read of={contest} skeleton={<Skeleton shapes={['title', 'line', 'line', 'card', 'card']} />}>
        {(value) => <AboutContest contest={value.contest} />}
      </Read>
    </PageFrame>
  )
}
