import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { goBack } from '@/components/page/goBack'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { readId } from '@/features/entry/scene'
import { Refused } from '@/features/shell/Read'
import { reviewPage } from './addresses'
import { DecisionNotes } from './DecisionNotes'
import { PhoneWork } from './PhoneWork'
import { useMayReview } from './useMayReview'
import { type QueueFilter, type QueueState, useQueue } from './useQueue'
import { useOpened } from './useReview'
import './review.css'

const states: readonly string[] = ['submitted', 'returned', 'approved', 'rejected', 'withdrawn']

/** One work on the phone: decided under the thumb, and the next one is there by itself. */
export function SubmissionScreen() {
  const { params } = useRouter()
  const contestId = readId(params.contestId)
  const filter: QueueFilter = {
    contestId: contestId || '0',
    state: states.includes(params.state ?? '') ? (params.state as QueueState) : 'submitted',
    unitId: readId(params.unitId) || undefined,
    search: params.search ? decodeURIComponent(params.search) : undefined,
  }
  const [entryId, show] = useState(readId(params.entryId) || '0')
  const queue = useQueue(filter)
  const { contest, opened } = useOpened(filter.contestId, entryId)
  const mayReview = useMayReview(filter.contestId)
  const nextId = queue.nextOf(entryId)
  // On its way before it is asked for.
  useRead(
    'entry',
    'openSubmission',
    { contestId: filter.contestId, entryId: nextId ?? '0' },
    { isNeeded: nextId !== undefined && filter.state === 'submitted' },
  )
  const home = reviewPage(filter.contestId)
  const go = (to: string | undefined) => {
    show(to ?? '')
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)
  }
  if (entryId === '') {
    return (
      <PageFrame title="审核" home={home}>
        <DecisionNotes />
        <StateView
          icon="check"
          title="这里的都审完了"
          action={<Button onPress={() => goBack(home)}>回到列表</Button>}
        >
          有新提交的作品会出现在列表里。
        </StateView>
      </PageFrame>
    )
  }
  const failed = opened.state === 'refused' ? opened : contest.state === 'refused' ? contest : undefined
  if (failed) {
    return (
      <PageFrame title="审核" home={home}>
        <Refused reading={failed} />
      </PageFrame>
    )
  }
  if (opened.state !== 'ready' || contest.state !== 'ready' || queue.reading.state !== 'ready') {
    return (
      <PageFrame title="审核" home={home}>
        <Skeleton shapes={['cover', 'title', 'line', 'line', 'row']} />
      </PageFrame>
    )
  }
  const { entry, now } = opened.value
  return (
    <PhoneWork
      key={`${entry.entryId} ${entry.submittedAt}`}
      contest={contest.value.contest}
      work={entry}
      now={now}
      head={queue.reading.value}
      mayReview={mayReview}
      onNext={nextId === undefined ? undefined : () => go(nextId)}
      onDecided={() => (filter.state === 'submitted' ? go(nextId) : goBack(home))}
    />
  )
}
