import { View } from '@tarojs/components'
import { whileFilling } from '#shared/rules/basket'
import { Button } from '@/components/button/Button'
import { openPage } from '@/features/contest/addresses'
import { basketPage } from '../addresses'
import { panelInstead } from '../panelInstead'
import type { VotingPlan, VotingWork } from '../standing'
import { useBallot } from '../useBallot'
import { useStanding } from '../useVoter'
import { basketDesk } from './basketDesk'
import { missingWords } from './basketWords'
import { useBasketBallot } from './useBasketBallot'
import '../vote-panel.css'

interface GatherPanelProps {
  readonly contestId: string
  readonly plan: VotingPlan
  readonly work: VotingWork & { readonly title: string }
}

/** Where the rule wants several works in one cast, a work is chosen here and the votes are sent from the basket. */
export function GatherPanel({ contestId, plan, work }: GatherPanelProps) {
  const ballot = useBallot(contestId, { ...plan, rule: whileFilling(plan.rule) }, work)
  const { basket, standing: inBasket, roomFor } = useBasketBallot(contestId, plan)
  const standing = useStanding(contestId)
  const instead = panelInstead(contestId, ballot, standing)
  if (instead || ballot.state !== 'ready') return instead

  const { entryId, categoryId, title } = work
  const isInside = basket.lines.some((line) => line.entryId === entryId)
  const change = (votes: number) =>
    basketDesk.put(contestId, { entryId, categoryId, title, votes }, ballot.day)
  const missing = missingWords(plan.rule, inBasket)
  const { minWorks, maxWorks } = plan.rule.ballot
  const isFull = !isInside && roomFor(work) === 0
  const count = minWorks === maxWorks ? `${minWorks}` : `${minWorks} 到 ${maxWorks}`
  return (
    <View className="vote-panel">
      <View className="vote-panel-words figures">
        <View>一次选 {count} 件一起投</View>
        <View>{missing ?? (inBasket.kind === 'ready' ? '选好了，可以投' : '')}</View>
      </View>
      <View className="vote-panel-acts">
        {basket.lines.length > 0 && (
          <Button kind={isInside ? 'primary' : 'secondary'} onPress={() => openPage(basketPage(contestId))}>
            {`投票篮 ${basket.lines.length} 件`}
          </Button>
        )}
        {isInside ? (
          <Button onPress={() => change(0)}>从篮里拿出</Button>
        ) : (
          <Button kind="primary" disabled={isFull} onPress={() => change(1)}>
            {isFull ? '篮里已满' : '选这件'}
          </Button>
        )}
      </View>
    </View>
  )
}
