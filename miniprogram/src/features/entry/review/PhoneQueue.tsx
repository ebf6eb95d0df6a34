import { PagedList } from '@/components/list/PagedList'
import { EmptyQueue } from './EmptyQueue'
import { QueueItem } from './QueueItem'
import type { Queue, QueuePage, QueueState } from './useQueue'

interface PhoneQueueProps {
  readonly queue: Queue
  readonly head: QueuePage
  readonly state: QueueState
  readonly isSifted: boolean
  readonly onOpen: (entryId: string) => void
}

export function PhoneQueue({ queue, head, state, isSifted, onOpen }: PhoneQueueProps) {
  if (queue.rows.length === 0 && !queue.onMore) return <EmptyQueue state={state} isSifted={isSifted} />
  return (
    <PagedList
      items={queue.rows}
      keyOf={({ entryId }) => entryId}
      renderItem={(row) => (
        <QueueItem
          row={row}
          levels={head.levels}
          now={head.now}
          isCurrent={false}
          onPress={() => onOpen(row.entryId)}
        />
      )}
      onMore={queue.onMore}
      more={queue.more}
    />
  )
}
