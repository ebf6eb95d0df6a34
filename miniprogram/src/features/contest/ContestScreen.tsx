import { View } from '@tarojs/components'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { EntryList } from '@/features/entry/EntryList'
import { useWanted } from '@/features/entry/useWanted'
import { Read } from '@/features/shell/Read'
import { useShareCard } from '@/features/shell/useShareCard'
import { BasketBar } from '@/features/voting/basket/BasketBar'
import { useBasket } from '@/features/voting/basket/basketDesk'
import { useUnfinishedCasts } from '@/features/voting/useUnfinishedCasts'
import { votingPlanOf } from '@/features/voting/votingPlan'
import { contestAddress } from './addresses'
import { ContestHead } from './ContestHead'
import { useContest } from './useContest'

const outline = <Skeleton shapes={['card', 'title', 'short', 'row']} />

/** A contest's page. Its works are asked for beside it and not after it. */
export function ContestScreen() {
  useUnfinishedCasts()
  const wanted = useWanted()
  const contestId = wanted.state === 'ready' ? wanted.value.contestId : ''
  const contest = useContest(contestId)
  const reading = wanted.state === 'ready' ? contest : wanted
  const name = contest.state === 'ready' ? contest.value.contest.theme : '赛事'
  const opened = contest.state === 'ready' ? contest.value.contest : undefined
  useShareCard(
    opened && { title: opened.name, address: contestAddress(opened.contestId), cover: opened.cover },
  )
  const plan = opened && votingPlanOf(opened)
  const hasChosen = useBasket(contestId).lines.length > 0
  return (
    <PageFrame
      title={name}
      width="wide"
      footer={plan && hasChosen && <BasketBar contestId={contestId} plan={plan} />}
    >
      {/* A box of its own: what changes in it is sent to WeChat's view without the works below. */}
      <View>
        <Read of={reading as typeof contest} skeleton={outline}>
          {(value) => <ContestHead contest={value.contest} />}
        </Read>
      </View>
      {contestId !== '' && contest.state !== 'refused' && (
        <EntryList
          contestId={contestId}
          works={contest.state === 'ready' ? contest.value.works : 0}
          categories={contest.state === 'ready' ? contest.value.contest.categories : []}
        />
      )}
    </PageFrame>
  )
}
