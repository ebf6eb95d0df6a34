import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/Button'
import { bringIntoSight } from '@/components/host/bringIntoSight'
import { useKeys } from '@/components/host/useKeys'
import { StateView } from '@/components/page/StateView'
import { DeskWork } from './DeskWork'
import { EmptyQueue } from './EmptyQueue'
import { QueueItem } from './QueueItem'
import type { Queue, QueuePage, QueueState } from './useQueue'

interface DeskQueueProps {
  readonly contestId: string
  readonly queue: Queue
  readonly head: QueuePage
  readonly state: QueueState
  readonly isSifted: boolean
  readonly mayReview: boolean
}

const nameOf = (entryId: string): string => `queue-${entryId}`

/** A list beside the work: J and K go through it, and a decision leads to the next by itself. */
export function DeskQueue({ contestId, queue, head, state, isSifted, mayReview }: DeskQueueProps) {
  const { rows } = queue
  const [chosen, choose] = useState<string>()
  const open = (entryId: string | undefined) => {
    if (entryId === undefined) return
    choose(entryId)
    bringIntoSight(nameOf(entryId))
  }
  useKeys((key) => {
    const step = /^(j|J|ArrowDown)$/.test(key) ? 1 : /^(k|K|ArrowUp)$/.test(key) ? -1 : undefined
    if (step === undefined) return false
    open(queue.stepFrom(chosen, step))
    return true
  })
  const onDecided = () => {
    if (state === 'submitted') choose(queue.nextOf(chosen))
  }
  if (rows.length === 0 && chosen === undefined && !queue.onMore)
    return <EmptyQueue state={state} isSifted={isSifted} />
  return (
    <View className="desk-queue">
      <View className="desk-queue-list">
        {rows.map((row) => (
          <View key={row.entryId} id={nameOf(row.entryId)}>
            <QueueItem
              row={row}
              levels={head.levels}
              now={head.now}
              isCurrent={row.entryId === chosen}
              onPress={() => choose(row.entryId)}
            />
          </View>
        ))}
        {queue.onMore && (
          <Button size="small" isLoading={queue.more === 'loading'} onPress={queue.onMore}>
            {queue.more === 'failed' ? '没能加载，再试一次' : '再列出一些'}
          </Button>
        )}
      </View>
      <View className="desk-queue-work">
        {chosen === undefined ? (
          <StateView icon="play" title={rows.length > 0 ? '从左边选一件' : '都审完了'}>
            {rows.length > 0 ? '或按 J 从头开始。' : '有新提交的作品会出现在这里。'}
          </StateView>
        ) : (
          <DeskWork key={chosen} {...{ contestId, head, mayReview, onDecided }} entryId={chosen} />
        )}
      </View>
    </View>
  )
}
