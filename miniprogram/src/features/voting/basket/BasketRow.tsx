import { View } from '@tarojs/components'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { openPage } from '@/features/contest/addresses'
import { basketPage } from '../addresses'
import type { VotingPlan, VotingWork } from '../standing'
import { basketDesk } from './basketDesk'
import { useBasketBallot } from './useBasketBallot'
import './basket-row.css'

interface BasketRowProps {
  readonly contestId: string
  readonly plan: VotingPlan
  readonly work: VotingWork & { readonly title: string }
  readonly votes: number
}

/** Below the votes for this work: keep them for later, and send them with those for others. */
export function BasketRow({ contestId, plan, work, votes }: BasketRowProps) {
  const { basket, day, roomFor } = useBasketBallot(contestId, plan)
  const { entryId, categoryId, title } = work
  const inside = basket.lines.find((line) => line.entryId === entryId)
  const most = roomFor(work)
  const put = () =>
    basketDesk.put(contestId, { entryId, categoryId, title, votes: Math.min(votes, most) }, day)
  return (
    <View className="basket-row">
      {inside ? (
        <View className="basket-row-words figures">这件在篮里，{inside.votes} 票</View>
      ) : most > 0 ? (
        <Pressable className="basket-row-act" onPress={put}>
          <Icon name="plus" size="small" />
          先放进投票篮
        </Pressable>
      ) : (
        <View className="basket-row-words">篮里放不下更多了</View>
      )}
      {basket.lines.length > 0 && (
        <Pressable className="basket-row-door figures" onPress={() => openPage(basketPage(contestId))}>
          投票篮 {basket.lines.length} 件
          <Icon name="forward" size="small" />
        </Pressable>
      )}
    </View>
  )
}
