import { View } from '@tarojs/components'
import { useRead } from '@/api/useRead'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Read } from '@/features/shell/Read'
import { staffPage } from '../addresses'
import { useContestId } from '../useContestId'
import { ProposalCard } from './ProposalCard'
import './signatures.css'

/** What waits for a second pair of eyes, and what became of the rest. */
export function SignaturesScreen() {
  const contestId = useContestId()
  const listed = useRead('contest', 'listProposals', { contestId: contestId || '0' }, { staleMs: 0 })
  const hasHours =
    listed.state === 'ready' &&
    listed.value.proposals.some(({ act, state }) => act === 'changeVotingHours' && state === 'waiting')
  const plan = useRead('contest', 'openPlan', { contestId: contestId || '0' }, { isNeeded: hasHours })
  const stages = plan.state === 'ready' ? plan.value.contest.stages : undefined
  return (
    <PageFrame title="签字" width="wide" home={staffPage('contest', contestId)}>
      <Read of={listed} skeleton={<Skeleton shapes={['title', 'card', 'card']} />}>
        {({ proposals }) => {
          const waiting = proposals.filter(({ state }) => state === 'waiting')
          const decided = proposals.filter(({ state }) => state !== 'waiting')
          if (proposals.length === 0) {
            return (
              <StateView icon="check" title="没有要签字的事" isInline>
                在“赛事设置”的“第二人签字”里，可以定下哪些事要两个人同意。
              </StateView>
            )
          }
          return (
            <View className="signatures">
              {waiting.length > 0 && <View className="signatures-title">等签字（{waiting.length}）</View>}
              {waiting.map((proposal) => (
                <ProposalCard
                  key={proposal.proposalId}
                  contestId={contestId}
                  proposal={proposal}
                  {...(stages && { stages })}
                />
              ))}
              {decided.length > 0 && <View className="signatures-title">处理过的</View>}
              {decided.map((proposal) => (
                <ProposalCard key={proposal.proposalId} contestId={contestId} proposal={proposal} />
              ))}
            </View>
          )
        }}
      </Read>
    </PageFrame>
  )
}
