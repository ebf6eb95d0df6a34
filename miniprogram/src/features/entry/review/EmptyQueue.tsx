import { StateView } from '@/components/page/StateView'
import { stateWords } from './reviewWords'
import type { QueueState } from './useQueue'

interface EmptyQueueProps {
  readonly state: QueueState
  /** By unit or by words: there may be others. */
  readonly isSifted: boolean
}

export function EmptyQueue({ state, isSifted }: EmptyQueueProps) {
  if (isSifted) {
    return (
      <StateView icon="search" title="没有找到" isInline>
        换个词，或看全部单位。
      </StateView>
    )
  }
  if (state === 'submitted') {
    return (
      <StateView icon="check" title="都审完了" isInline>
        有新提交的作品会出现在这里。
      </StateView>
    )
  }
  return (
    <StateView icon="entry" title={`没有${stateWords[state]}的作品`} isInline>
      从上面可以看别的。
    </StateView>
  )
}
