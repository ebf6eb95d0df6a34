import { View } from '@tarojs/components'
import { messageOf } from '@/api/messages.zh'
import { Button } from '@/components/button/Button'
import { Icon } from '@/components/icon/Icon'
import { Notice } from '@/components/notice/Notice'
import type { EditedEntry, EntryEditing } from './entryEditing'
import { partName } from './partName'
import './save-note.css'

interface SaveNoteProps {
  readonly edited: EditedEntry
  readonly editing: EntryEditing
}

/** Whether what was filled in is safe, and what another device wrote meanwhile. Nothing of either is thrown away. */
export function SaveNote({ edited, editing }: SaveNoteProps) {
  const { save, clash, refusal, draft } = edited
  if (clash) {
    const names = [...new Set(clash.parts.map(partName))].join('、')
    return (
      <Notice
        tone="warning"
        title={`另一台设备也改了“${names}”`}
        action={
          <View className="save-note-buttons">
            <Button kind="primary" size="small" onPress={editing.keepMine}>
              用这台的
            </Button>
            <Button size="small" onPress={editing.takeTheirs}>
              用另一台的
            </Button>
          </View>
        }
      >
        现在显示的是这台设备上填的，两边都还在。
        {clash.parts.includes('content.title') && <View>另一台写的标题：“{clash.theirs.content.title}”</View>}
      </Notice>
    )
  }
  if (save === 'held' && refusal) {
    const { title, text } = messageOf(refusal)
    return (
      <Notice
        tone="warning"
        title={title}
        action={
          <Button size="small" onPress={() => void editing.save()}>
            再存一次
          </Button>
        }
      >
        {text}
      </Notice>
    )
  }
  const icon = save === 'failed' ? 'offline' : save === 'saved' ? 'check' : 'clock'
  return (
    <View className="save-note" aria-live="polite">
      <Icon name={icon} size="small" />
      {save === 'failed' && '存在这台手机上了，连上网络后自动上传'}
      {(save === 'waiting' || save === 'sending') && '正在保存草稿…'}
      {save === 'saved' &&
        (draft.entryId === null ? '填写的内容会自动保存' : '草稿已保存，换台手机也能接着填')}
    </View>
  )
}
