import { CustomWrapper, View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/messages.zh'
import { useOnline } from '@/api/useOnline'
import { Button } from '@/components/button/Button'
import { classNames } from '@/components/classNames'
import { Stepper } from '@/components/form/Stepper'
import { Spinner } from '@/components/progress/Spinner'
import { Confirming } from './Confirming'
import { castDesk } from './castDesk'
import type { VotingPlan, VotingWork } from './standing'
import { useBallot, useStanding } from './useBallot'
import { VotesUsedUp } from './VotesUsedUp'
import { VotingShut } from './VotingShut'
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
      <VotePanelInside {...props} />
    </CustomWrapper>
  )
}

function VotePanelInside({ contestId, plan, work }: VotePanelProps) {
  const ballot = useBallot(contestId, plan, work)
  const standing = useStanding(contestId)
  const isOnline = useOnline()
  const [wished, wish] = useState(1)

  if (ballot.state === 'loading') {
    return (
      <View className="vote-panel is-waiting">
        <Spinner /> 正在查看你今天的票
      </View>
    )
  }
  if (ballot.state === 'refused') return <VotingShut refusal={ballot.refusal} onRetry={ballot.retry} />
  if (standing.phase === 'confirming') return <Confirming cast={standing.cast} tries={standing.tries} />
  const isSending = standing.phase === 'sending'
  if (!isSending && ballot.refusal) {
    const { refusal, given } = ballot
    if (refusal.code === 'OVER_DAILY_LIMIT' || refusal.code === 'OVER_CONTEST_LIMIT') {
      return <VotesUsedUp contestId={contestId} refusal={refusal} given={given} />
    }
    return <VotingShut refusal={refusal} />
  }

  const votes = isSending
    ? votesFor(standing.cast.lines, work.entryId) || wished
    : Math.min(wished, ballot.most)
  const isAboutThis = 'cast' in standing && votesFor(standing.cast.lines, work.entryId) !== undefined
  const isCounted = standing.phase === 'counted' && isAboutThis
  const refused = standing.phase === 'refused' && isAboutThis && messageOf(standing.refusal)
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
        <View className="figures">{ballot.left === null ? '可以投票' : `今天还能投 ${ballot.left} 票`}</View>
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
    </View>
  )
}

const buttonWords = (votes: number, isSending: boolean, isOnline: boolean) => {
  if (isSending) return '正在投票…'
  return isOnline ? `投 ${votes} 票` : '有网络才能投票'
}

const votesFor = (lines: readonly { entryId: string; votes: number }[], entryId: string) =>
  lines.find((line) => line.entryId === entryId)?.votes
