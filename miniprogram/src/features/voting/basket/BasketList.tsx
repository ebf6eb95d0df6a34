import { View } from '@tarojs/components'
import { clockText, startOfDay } from '#shared/lib/day'
import { Button } from '@/components/button/Button'
import { Notice } from '@/components/notice/Notice'
import { StateView } from '@/components/page/StateView'
import { backToContest } from '@/features/contest/addresses'
import { useCards } from '@/features/entry/cards'
import type { VotingPlan } from '../standing'
import { useStanding } from '../useVoter'
import { BasketWork } from './BasketWork'
import { basketDesk } from './basketDesk'
import { useBasketBallot } from './useBasketBallot'
import { VotedTogether } from './VotedTogether'
import './basket.css'

interface BasketListProps {
  readonly contestId: string
  readonly plan: VotingPlan
}

/** What is in the basket, how much for each, and what of it cannot be voted for any more. */
export function BasketList({ contestId, plan }: BasketListProps) {
  const { basket, day, roomFor } = useBasketBallot(contestId, plan)
  const standing = useStanding(contestId)
  const { lines } = basket
  const cardOf = useCards(
    contestId,
    lines.map(({ entryId }) => entryId),
  )
  if (lines.length === 0) {
    const isDone = standing.phase === 'counted' && standing.cast.isBasket
    return isDone ? <VotedTogether cast={standing.cast} /> : <Empty contestId={contestId} />
  }
  const isUnderWay = standing.phase === 'sending' || standing.phase === 'confirming'
  return (
    <View className="basket">
      {basket.day !== '' && day > basket.day && (
        <Notice title="以前选的，还没有投出">
          {clockText(startOfDay(basket.day), 'M月D日')}选的作品还在。现在投出，算今天的票。
        </Notice>
      )}
      {lines.map((line) => (
        <BasketWork
          key={line.entryId}
          contestId={contestId}
          line={line}
          card={cardOf(line.entryId)}
          most={roomFor(line)}
          isOneVote={plan.rule.ballot.votesPerWork === 1}
          isLocked={isUnderWay && Boolean(standing.cast.isBasket)}
          onChange={(votes) => basketDesk.put(contestId, { ...line, votes }, day || basket.day)}
        />
      ))}
      <View className="basket-more">
        <Button onPress={() => backToContest(contestId)}>再选几件</Button>
        <View className="basket-note">放在篮里的还不是票，只记在这部手机上。</View>
      </View>
    </View>
  )
}

function Empty({ contestId }: { readonly contestId: string }) {
  return (
    <StateView
      icon="ranking"
      title="投票篮是空的"
      action={
        <Button kind="primary" onPress={() => backToContest(contestId)}>
          去选作品
        </Button>
      }
    >
      在作品页点“先放进投票篮”，选好几件再一起投。
    </StateView>
  )
}
