import { View } from '@tarojs/components'
import { messageOf } from '@/api/messages.zh'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { Spinner } from '@/components/progress/Spinner'
import type { EditedPlan } from './planEditing'
import './save-line.css'

interface SaveLineProps {
  readonly edited: EditedPlan
  readonly onRetry: () => void
}

/** Whether what was typed is safe, always in the same place: nobody should have to ask. */
export function SaveLine({ edited, onRetry }: SaveLineProps) {
  const { save, refusal, opened } = edited
  if (!opened.mayChange) return null
  if (save === 'failed') {
    return (
      <Pressable className="save-line is-failed" onPress={onRetry}>
        <Icon name="offline" size="small" />
        {refusal ? messageOf(refusal).title : '没有保存上'}，已先存在这台设备上。点这里再试
      </Pressable>
    )
  }
  return (
    <View className={classNames('save-line', save === 'held' && 'is-held')} aria-live="polite">
      {(save === 'sending' || save === 'waiting') && (
        <>
          <Spinner />
          正在保存
        </>
      )}
      {save === 'saved' && (
        <>
          <Icon name="check" size="small" />
          都保存好了
        </>
      )}
      {save === 'held' && (
        <>
          <Icon name="alert" size="small" />
          有改动还没有保存
        </>
      )}
    </View>
  )
}
