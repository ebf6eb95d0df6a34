import { Skeleton } from '@/components/page/Skeleton'
import type { OpenContest } from '@/features/contest/useContest'
import { Read } from '@/features/shell/Read'
import { DeskDeciding } from './DeskDeciding'
import type { OpenedWork } from './openedWork'
import type { QueuePage } from './useQueue'
import { useOpened, useReview } from './useReview'
import { WorkBody } from './WorkBody'

interface DeskWorkProps {
  readonly contestId: string
  readonly entryId: string
  readonly head: QueuePage
  readonly mayReview: boolean
  readonly onDecided: () => void
}

/** Beside the list: the work that is chosen there. */
export function DeskWork({ contestId, entryId, head, mayReview, onDecided }: DeskWorkProps) {
  const { contest, opened } = useOpened(contestId, entryId)
  return (
    <Read of={contest} skeleton={skeleton}>
      {({ contest: about }) => (
        <Read of={opened} skeleton={skeleton}>
          {({ entry, now }) => (
            <Opened
              key={`${entry.entryId} ${entry.submittedAt}`}
              {...{ contest: about, work: entry, now, head, mayReview, onDecided }}
            />
          )}
        </Read>
      )}
    </Read>
  )
}

const skeleton = <Skeleton shapes={['cover', 'title', 'line', 'line', 'row']} />

interface OpenedProps {
  readonly contest: OpenContest
  readonly work: OpenedWork
  readonly now: number
  readonly head: QueuePage
  readonly mayReview: boolean
  readonly onDecided: () => void
}

function Opened({ contest, work, now, head, mayReview, onDecided }: OpenedProps) {
  const { contestId } = contest
  const review = useReview({ contestId, work, head, mayReview, onDecided })
  return (
    <WorkBody
      {...{ work, contest, head, now, mayReview }}
      deciding={<DeskDeciding {...{ work, contest, head, review, mayReview }} />}
    />
  )
}
