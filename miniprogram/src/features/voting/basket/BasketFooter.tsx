import { CustomWrapper, View } from '@tarojs/components'
import { useOnline } from '@/api/useOnline'
import { Button } from '@/components/button/Button'
import { castDesk } from '../castDesk'
import { panelInstead } from '../panelInstead'
import type { VotingPlan } from '../standing'
import { useStanding } from '../useVoter'
import { basketTitle, leftWords, missingWords, refusalWords } from './basketWords'
import { useBasketBallot } from './useBasketBallot'

interface BasketFooterProps {
  readonly contestId: string
  readonly plan: VotingPlan
}

/** Everything in the basket by one press, or why not. */
export function BasketFooter(props: BasketFooterProps) {
  return (
    <CustomWrapper>
      <BasketFooterInside {...props} />
    </CustomWrapper>
  )
}

function BasketFooterInside({ contestId, plan }: BasketFooterProps) {
  const { basket, mine, day, standing: decided } = useBasketBallot(contestId, plan)
  const standing = useStanding(contestId)
  const isOnline = useOnline()
  const { lines } = basket
  const refusal = decided.kind === 'refused' ? decided.refusal : undefined
  const isShut = refusal && !('entryId' in refusal) && refusal.code.startsWith('VOTING_')
  const ballot =
    isShut || mine.state === 'ready'
      ? { state: 'ready' as const, given: 0, ...(isShut ? { refusal } : {}) }
      : mine
  const instead = panelInstead(contestId, ballot, standing)
  if (instead) return instead

  const isSending = standing.phase === 'sending'
  const titleOf = (entryId: string) => lines.find((line) => line.entryId === entryId)?.title
  const answered = standing.phase === 'refused' && standing.cast.isBasket ? standing.refusal : undefined
  const told = refusal ?? answered
  const words = told && !isSending && refusalWords(told, titleOf)
  const missing = missingWords(plan.rule, decided)
  const votes = lines.reduce((sum, line) => sum + line.votes, 0)
  const cast = () => {
    castDesk.cast({
      contestId,
      lines: lines.map(({ entryId, votes }) => ({ entryId, votes })),
      day,
      title: basketTitle(lines),
      isBasket: true,
    })
  }
  return (
    <View className="vote-panel">
      <View className="vote-panel-words figures">
        <View>{(mine.state === 'ready' && leftWords(plan.rule, mine.left)) || '可以投票'}</View>
        <View>{lines.length > 0 ? `篮里 ${lines.length} 件，${votes} 票` : ''}</View>
      </View>
      {words && (
        <View className="vote-panel-refused" role="alert">
          {words.title}。{words.text}
        </View>
      )}
      <View className="vote-panel-acts">
        <Button
          kind="primary"
          isWide
          disabled={!isOnline || (decided.kind !== 'ready' && !isSending)}
          onPress={cast}
        >
          {buttonWords(votes, missing, isSending, isOnline)}
        </Button>
      </View>
    </View>
  )
}

const buttonWords = (
  votes: number,
  missing: string | undefined,
  isSending: boolean,
  isOnline: boolean,
): string => {
  if (isSending) return '正在投票…'
  if (!isOnline) return '有网络才能投票'
  return missing ?? `一起投出 ${votes} 票`
}
