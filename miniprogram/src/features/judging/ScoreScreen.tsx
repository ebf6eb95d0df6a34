import { useRouter } from '@tarojs/taro'
import { useRead } from '@/api/useRead'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { readId } from '@/features/entry/scene'
import { Read } from '@/features/shell/Read'
import { assignmentsPage } from './addresses'
import { ScoreFooter } from './ScoreFooter'
import { ScoreView } from './ScoreView'
import './score.css'

/** One work to judge: the film above, the marks below or beside it, and the way to the next. */
export function ScoreScreen() {
  const { params } = useRouter()
  const place = {
    contestId: readId(params.contestId) || '0',
    panelId: readId(params.panelId) || '0',
    entryId: readId(params.entryId) || '0',
  }
  const opened = useRead('judging', 'openAssignment', place)
  const value = opened.state === 'ready' ? opened.value : undefined
  return (
    <PageFrame
      title={value ? `第 ${value.work.place} 件` : '打分'}
      width="wide"
      home={assignmentsPage(place)}
      footer={value && <ScoreFooter place={place} opened={value} />}
    >
      <Read of={opened} skeleton={<Skeleton shapes={['cover', 'title', 'line', 'row', 'row']} />}>
        {(assignment) => <ScoreView key={place.entryId} place={place} opened={assignment} />}
      </Read>
    </PageFrame>
  )
}
