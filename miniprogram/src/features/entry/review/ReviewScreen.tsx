import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { SearchBox } from '@/components/form/SearchBox'
import { useWideWindow } from '@/components/host/useWideWindow'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { Tabs } from '@/components/tabs/Tabs'
import { staffPage } from '@/features/contest/addresses'
import { useContestId } from '@/features/contest/useContestId'
import { useSettled } from '@/features/entry/useSettled'
import { Read } from '@/features/shell/Read'
import { openReview } from './addresses'
import { DecisionNotes } from './DecisionNotes'
import { DeskQueue } from './DeskQueue'
import { DuplicatesView } from './DuplicatesView'
import { FiguresView } from './FiguresView'
import { PhoneQueue } from './PhoneQueue'
import { QueueHead } from './QueueHead'
import { stateWords } from './reviewWords'
import { UnitPicker } from './UnitPicker'
import { useMayReview } from './useMayReview'
import { type QueuePage, type QueueState, useQueue } from './useQueue'
import './review.css'
import './queue.css'

type ShownView = QueueState | 'duplicates' | 'figures'

const SEARCH_REST_MS = 300

/** The queue of review: its figures on top, a list for the thumb, and at a desk the work beside it. */
export function ReviewScreen() {
  const contestId = useContestId() || '0'
  const isWide = useWideWindow()
  const [view, show] = useState<ShownView>('submitted')
  const [unitId, chooseUnit] = useState('')
  const [words, search] = useState('')
  const isList = view !== 'duplicates' && view !== 'figures'
  const filter = {
    contestId,
    state: isList ? view : ('submitted' as const),
    unitId: unitId || undefined,
    search: useSettled(words.trim(), SEARCH_REST_MS) || undefined,
  }
  const queue = useQueue(filter)
  const mayReview = useMayReview(contestId)
  useDidShow(queue.retry)
  const open = (entryId: string) => openReview(filter, entryId)
  return (
    <PageFrame title="审核" width="wide" home={staffPage('contest', contestId)}>
      <DecisionNotes />
      <Read of={queue.reading} skeleton={<Skeleton shapes={['title', 'line', 'row', 'row', 'row', 'row']} />}>
        {(head) => (
          <View className="review">
            <QueueHead {...head} />
            <Tabs label="看什么" choices={viewsOf(head.counts)} chosen={view} onChoose={show} />
            {isList && (
              <View className="queue-filters">
                <SearchBox value={words} onChange={search} placeholder="搜标题或作者" />
                <UnitPicker contestId={contestId} unitId={unitId} onChoose={chooseUnit} />
              </View>
            )}
            {view === 'duplicates' && <DuplicatesView contestId={contestId} onOpen={open} />}
            {view === 'figures' && <FiguresView contestId={contestId} />}
            {isList && isWide && (
              <DeskQueue
                key={`${view} ${unitId}`}
                {...{ contestId, queue, head, mayReview, state: view }}
                isSifted={Boolean(unitId || filter.search)}
              />
            )}
            {isList && !isWide && (
              <PhoneQueue
                {...{ queue, head, state: view, onOpen: open }}
                isSifted={Boolean(unitId || filter.search)}
              />
            )}
          </View>
        )}
      </Read>
    </PageFrame>
  )
}

const viewsOf = ({ waiting, returned, approved, rejected, withdrawn }: QueuePage['counts']) => {
  const many: Readonly<Record<QueueState, number>> = {
    submitted: waiting.reduce((sum, works) => sum + works, 0),
    ...{ returned, approved, rejected, withdrawn },
  }
  const states: readonly QueueState[] = ['submitted', 'returned', 'approved', 'rejected', 'withdrawn']
  return [
    ...states.map((key) => ({ key: key as ShownView, label: `${stateWords[key]} ${many[key]}` })),
    { key: 'duplicates' as ShownView, label: '疑似重复' },
    { key: 'figures' as ShownView, label: '统计' },
  ]
}
