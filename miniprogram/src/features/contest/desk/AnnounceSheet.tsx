import { View } from '@tarojs/components'
import { useState } from 'react'
import { auditLimits } from '#shared/model/audit'
import { noticeLimits } from '#shared/model/notice'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { Notice } from '@/components/notice/Notice'
import { Sheet } from '@/components/overlay/Sheet'
import { showToast } from '@/components/overlay/toast'
import { changeText } from './changes'
import type { EditedPlan, PlanEditing } from './planEditing'

interface AnnounceSheetProps {
  readonly edited: EditedPlan
  readonly editing: PlanEditing
  readonly onClose: () => void
}

/** A published contest changes in public: a notice goes out with the change, and the reason on record. */
export function AnnounceSheet({ edited, editing, onClose }: AnnounceSheetProps) {
  const [title, setTitle] = useState('关于赛事安排调整的公告')
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const isReady = [title, text, reason].every((words) => words.trim() !== '')

  const save = async () => {
    if (!(await editing.send({ title, text, reason }))) {
      // On record and waiting: the page behind says for whom.
      const code = editing.state()?.refusal?.code
      if (code === 'WAITS_FOR_SIGNATURE' || code === 'ALREADY_WAITS') onClose()
      return
    }
    showToast('已经保存，公告也发出了', 'good')
    onClose()
  }
  return (
    <Sheet
      isOpen
      title="写公告并保存"
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={edited.save === 'sending'}
          reason={isReady ? undefined : '三项都写好后就能发出'}
          onPress={() => void save()}
        >
          发出公告并保存
        </Button>
      }
    >
      <View className="sheet-form">
        <Notice title="这次的改动">{edited.changes.map(changeText).join('；')}</Notice>
        <TextField
          label="公告标题"
          isRequired
          value={title}
          maxCharacters={noticeLimits.title}
          onChange={setTitle}
        />
        <TextField
          label="公告内容"
          isRequired
          multiline
          hint="公众会看到：改了什么，对他们有什么影响"
          value={text}
          maxCharacters={noticeLimits.text}
          onChange={setText}
        />
        <TextField
          label="为什么改"
          isRequired
          multiline
          hint="记入操作记录，监督员看得到"
          value={reason}
          maxCharacters={auditLimits.reason}
          onChange={setReason}
        />
      </View>
    </Sheet>
  )
}
