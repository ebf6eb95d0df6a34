import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/Button'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton, SkeletonGrid } from '@/components/page/Skeleton'
import { Segmented } from '@/components/tabs/Tabs'
import { contestAddress, openPage, resultsPage } from '@/features/contest/addresses'
import { useContestId } from '@/features/contest/useContestId'
import { BrokenLink } from '@/features/shell/BrokenLink'
import { RefusalView } from '@/features/shell/Read'
import { isSinglePage } from '@/features/shell/singlePage'
import { useShareCard } from '@/features/shell/useShareCard'
import { posterPage } from '@/features/voting/addresses'
import { NotYet } from './NotYet'
import { ShowcaseHead } from './ShowcaseHead'
import { StoryView } from './StoryView'
import { type Showcase, useShowcase } from './useShowcase'
import { WinnersByAward } from './WinnersByAward'
import './showcase.css'

const views = [
  { key: 'works', label: '获奖作品' },
  { key: 'story', label: '这一届' },
] as const
type Shows = (typeof views)[number]['key']

/** What stays of a contest: its winning works, to be looked at, and how it went. */
export function ShowcaseScreen() {
  const contestId = useContestId()
  const { showcase, works, refusal, isRetrying, retry, ...paging } = useShowcase(contestId)
  useShareCard(showcase && cardOf(contestId, showcase))
  if (contestId === '') return <BrokenLink title="展播" />
  return (
    <PageFrame title="展播" width="wide" home={contestAddress(contestId)}>
      {refusal && <RefusalView refusal={refusal} isRetrying={isRetrying} onRetry={retry} />}
      {!showcase && !refusal && (
        <>
          <Skeleton shapes={['short', 'title', 'cover']} />
          <SkeletonGrid count={4} />
        </>
      )}
      {showcase &&
        (showcase.list ? (
          <Shown contestId={contestId} showcase={showcase} works={works} paging={paging} />
        ) : (
          <NotYet contestId={contestId} showcase={showcase} />
        ))}
    </PageFrame>
  )
}

const cardOf = (contestId: string, { contest, list }: Showcase) => ({
  title: `${contest.theme || contest.name}获奖作品展播`,
  address: resultsPage('showcase', { contestId }),
  cover: list?.works[0]?.cover || contest.cover,
})

interface ShownProps {
  readonly contestId: string
  readonly showcase: Showcase
  readonly works: ReturnType<typeof useShowcase>['works']
  readonly paging: Pick<ReturnType<typeof useShowcase>, 'more' | 'onMore'>
}

function Shown({ contestId, showcase, works, paging }: ShownProps) {
  const [view, choose] = useState<Shows>('works')
  return (
    <View className="showcase fade-in">
      <ShowcaseHead showcase={showcase} />
      <View className="showcase-views">
        <Segmented label="看什么" choices={views} chosen={view} onChoose={choose} />
      </View>
      {view === 'story' ? (
        <StoryView contestId={contestId} />
      ) : (
        <WinnersByAward
          contestId={contestId}
          awards={showcase.list?.awards ?? []}
          works={works}
          {...paging}
        />
      )}
      <View className="showcase-ways">
        {!isSinglePage() && (
          <Button icon="share" onPress={() => openPage(posterPage(contestId))}>
            展播海报
          </Button>
        )}
        <Button onPress={() => openPage(resultsPage('final', { contestId }))}>获奖名单和核对</Button>
      </View>
    </View>
  )
}
