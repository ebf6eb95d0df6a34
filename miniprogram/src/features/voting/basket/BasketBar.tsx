import { CustomWrapper, View } from '@tarojs/components'
import { Button } from '@/components/button/Button'
import { openPage } from '@/features/contest/addresses'
import { basketPage } from '../addresses'
import type { VotingPlan } from '../standing'
import { missingWords } from './basketWords'
import { useBasketBallot } from './useBasketBallot'
import '../vote-panel.css'
import './basket-bar.css'

interface BasketBarProps {
  readonly contestId: string
  readonly plan: VotingPlan
}

/** Below the works of a contest: what one has chosen so far, and the way to send it. */
export function BasketBar(props: BasketBarProps) {
  return (
    <CustomWrapper>
      <BasketBarInside {...props} />
    </CustomWrapper>
  )
}

function BasketBarInside({ contestId, plan }: BasketBarProps) {
  const { basket, standing } = useBasketBallot(contestId, plan)
  const votes = basket.lines.reduce((sum, line) => sum + line.votes, 0)
  return (
    <View className="basket-bar">
      <View className="basket-bar-words figures">
        <View>投票篮 {basket.lines.length} 件</View>
        <View className="basket-bar-note">
          {missingWords(plan.rule, standing) ?? `${votes} 票，还没有投出`}
        </View>
      </View>
      <Button kind="primary" onPress={() => openPage(basketPage(contestId))}>
        去投票
      </Button>
    </View>
  )
}
