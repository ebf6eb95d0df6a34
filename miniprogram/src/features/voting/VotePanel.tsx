import { CustomWrapper, View } from '@tarojs/components'
import { useState } from 'react'
import { needsBasket, takesBasket } from '#shared/rules/basket'
import { useOnline } from '@/api/useOnline'
import { Button } from '@/components/button/Button'
import { classNames } from '@/components/classNames'
import { Stepper } from '@/components/form/Stepper'
import { BasketRow } from './basket/BasketRow'
import { leftWords, refusalWords } from './basket/basketWords'
import { GatherPanel } from './basket/GatherPanel'
import { castDesk } from './castDesk'
import { panelInstead } from './panelInstead'
import type { VotingPlan, VotingWork } from './standing'
import { useBallot } from './useBallot'
import { useStanding } from './useVoter'
import './vote-panel.css'

interface VotePanelProps {
  readonly contestId: string
  readonly plan: VotingPlan
  readonly work: VotingWork & { readonly title: string }
}

/** The one thing to do on a work's page. CustomWrapper keeps what a vote redraws to these few nodes. */
export function VotePanel(props: VotePanelProps) {
  return (
    <CustomWrapper>
      {needsBasket(props.plan.rule) ? <GatherPanel {...props} /> : <VotePanelInside {...props} />}
    </CustomWrapper>
  )
}

function VotePanelInside({ contestId, plan, work }: VotePanelProps) {
  const ballot = useBallot(contestId, plan, work)
  const standing = useStanding(contestId)
  const isOnline = useOnline()
  const [wished, wish] = useState(1)

  const instead = panelInstead(contestId, ballot, standing)
  if (instead || ballot.state !== 'ready') return instead
  const isSending = standing.phase === 'sending'
  const votes = isSending
    ? votesFor(standing.cast.lines, work.entryId) || wished
    : Math.min(wished, ballot.most)
  const isAboutThis = 'cast' in standing && votesFor(standing.cast.lines, work.entryId) !== undefined
  const isCounted = standing.phase === 'counted' && isAboutThis
  const refused =
    standing.phase === 'refused' && isAboutThis && refusalWords(standing.refusal, () => undefined)
  const cast = () => {
    const isTaken = castDesk.cast({
      contestId,
      lines: [{ entryId: work.entryId, votes }],
      day: ballot.day,
      title: `《${work.title}》`,
    })
    if (isTaken) wish(1)
  }
  return (
    <View className="vote-panel">
      <View className="vote-panel-words">
        <View className="figures">{leftWords(plan.rule, ballot.left) ?? '可以投票'}</View>
        <View
          className={classNames('vote-panel-given figures', isCounted && 'is-counted')}
          aria-live="polite"
        >
          {ballot.given > 0 ? `${isCounted ? '投票成功，' : ''}已投这件 ${ballot.given} 票` : ''}
        </View>
      </View>
      {refused && (
        <View className="vote-panel-refused" role="alert">
          {refused.title}。{refused.text}
        </View>
      )}
      <View className="vote-panel-acts">
        <Stepper value={votes} min={1} max={ballot.most} label="投给这件作品的票数" onChange={wish} />
        {/* Only words change while it is under way: spinners and disabled buttons cost a slow phone more than the vote. */}
        <Button kind="primary" isWide disabled={!isOnline} onPress={cast}>
          {buttonWords(votes, isSending, isOnline)}
        </Button>
      </View>
      {takesBasket(plan.rule) && <BasketRow contestId={contestId} plan={plan} work={work} votes={votes} />}
    </View>
  )
}

const buttonWords = (votes: number, isSending: boolean, isOnline: boolean) => {
  if (isSending) return '正在投票…'
  return isOnline ? `投 ${votes} 票` : '有网络才能投票'
}

const votesFor = (lines: readonly { entryId: string; votes: number }[], entryId: string) =>
  lines.find((line) => line.entryId === entryId)?.votes
