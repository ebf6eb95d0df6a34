import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { contestAddress } from '@/features/contest/addresses'
import { useContest } from '@/features/contest/useContest'
import { useContestId } from '@/features/contest/useContestId'
import { BrokenLink } from '@/features/shell/BrokenLink'
import { Read } from '@/features/shell/Read'
import { useUnfinishedCasts } from '../useUnfinishedCasts'
import { votingPlanOf } from '../votingPlan'
import { BasketFooter } from './BasketFooter'
import { BasketList } from './BasketList'

/** Works chosen one by one, sent in one cast. */
export function BasketScreen() {
  useUnfinishedCasts()
  const contestId = useContestId()
  return contestId === '' ? <BrokenLink title="投票篮" /> : <Basket contestId={contestId} />
}

function Basket({ contestId }: { readonly contestId: string }) {
  const contest = useContest(contestId)
  const plan = contest.state === 'ready' ? votingPlanOf(contest.value.contest) : undefined
  return (
    <PageFrame
      title="投票篮"
      home={contestAddress(contestId)}
      footer={plan && <BasketFooter contestId={contestId} plan={plan} />}
    >
      <Read of={contest} skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}>
        {() =>
          plan ? (
            <BasketList contestId={contestId} plan={plan} />
          ) : (
            <StateView icon="ranking" title="这个赛事没有投票">
              作品可以照常看。
            </StateView>
          )
        }
      </Read>
    </PageFrame>
  )
}
