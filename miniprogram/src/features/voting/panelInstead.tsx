import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Spinner } from '@/components/progress/Spinner'
import { Confirming } from './Confirming'
import type { CastStanding } from './casting'
import type { Ballot } from './useBallot'
import { VotesUsedUp } from './VotesUsedUp'
import { VotingShut } from './VotingShut'
import { Waiting } from './Waiting'
import './vote-panel.css'

type Ready = Extract<Ballot, { state: 'ready' }>

/** What stands where one would vote, while one cannot; nothing where one can. */
export const panelInstead = (
  contestId: string,
  ballot: Exclude<Ballot, Ready> | Pick<Ready, 'state' | 'refusal' | 'given'>,
  standing: CastStanding,
): ReactNode => {
  if (ballot.state === 'loading') {
    return (
      <View className="vote-panel is-waiting">
        <Spinner /> 正在查看你今天的票
      </View>
    )
  }
  if (ballot.state === 'refused') return <VotingShut refusal={ballot.refusal} onRetry={ballot.retry} />
  if (standing.phase === 'confirming') return <Confirming cast={standing.cast} tries={standing.tries} />
  if (standing.phase === 'waiting') return <Waiting cast={standing.cast} until={standing.until} />
  const { refusal, given } = ballot
  if (standing.phase === 'sending' || !refusal) return undefined
  if (refusal.code === 'OVER_DAILY_LIMIT' || refusal.code === 'OVER_CONTEST_LIMIT') {
    return <VotesUsedUp contestId={contestId} refusal={refusal} given={given} />
  }
  return <VotingShut refusal={refusal} />
}
