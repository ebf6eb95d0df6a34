import { View } from '@tarojs/components'
import { currentStop } from '#shared/rules/contest'
import { windowsOf } from '#shared/rules/stages'
import { serverNow } from '@/api/serverClock'
import { useRead } from '@/api/useRead'
import { Card } from '@/components/card/Card'
import { Notice } from '@/components/notice/Notice'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Read } from '@/features/shell/Read'
import { staffPage } from '../addresses'
import { useContestId } from '../useContestId'
import { useMyRoles } from '../useMyRoles'
import { PastStops } from './PastStops'
import { ResumeForm } from './ResumeForm'
import { StopForm } from './StopForm'
import './voting-stop.css'

/** The public stop button. Everything that is said here is said to everybody. */
export function VotingStopScreen() {
  const contestId = useContestId()
  const plan = useRead('contest', 'openPlan', { contestId: contestId || '0' })
  const { mayWrite } = useMyRoles(contestId)
  return (
    <PageFrame title="暂停与恢复投票" home={staffPage('contest', contestId)}>
      <Read of={plan} skeleton={<Skeleton shapes={['title', 'line', 'card']} />}>
        {({ contest }) => {
          const stop = currentStop(contest)
          const windows = contest.voteRule ? windowsOf(contest.stages, 'vote') : []
          const ahead = windows.find(({ closesAt }) => serverNow() < closesAt)
          const isPublic = contest.status === 'published'
          return (
            <View className="voting-stop">
              {!mayWrite && <Notice>只有主办方和负责人可以暂停或恢复投票，你可以看记录。</Notice>}
              {mayWrite && stop && (
                <ResumeForm contestId={contestId} stop={stop} closesAt={ahead?.closesAt} />
              )}
              {mayWrite && !stop && isPublic && ahead && (
                <StopForm contestId={contestId} host={contest.hosts[0] ?? ''} />
              )}
              {mayWrite && !stop && !(isPublic && ahead) && (
                <StateView icon="clock" title="没有可以暂停的投票" isInline>
                  {isPublic ? '投票已经结束，或者没有定下时间。' : '赛事还没有公开。'}
                </StateView>
              )}
              {contest.votingStops.length > 0 && (
                <Card title="暂停记录">
                  <PastStops stops={contest.votingStops} />
                </Card>
              )}
            </View>
          )
        }}
      </Read>
    </PageFrame>
  )
}
