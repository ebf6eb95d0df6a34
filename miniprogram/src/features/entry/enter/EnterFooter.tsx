import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { messageOf } from '@/api/messages.zh'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Dialog } from '@/components/overlay/Dialog'
import { showToast } from '@/components/overlay/toast'
import { entrantPage } from '@/features/contest/addresses'
import type { EditedEntry } from './entryEditing'
import { type Step, stepOf } from './steps'
import type { useEntering } from './useEntering'

interface EnterFooterProps {
  readonly entering: ReturnType<typeof useEntering>
  readonly edited: EditedEntry
  readonly step: Step
  /** It may not be sent now, and the page says why. */
  readonly isClosed: boolean
  readonly onTurn: (step: Step) => void
}

/** On through the form, and at its end the one thing that counts. */
export function EnterFooter({ entering, edited, step, isClosed, onTurn }: EnterFooterProps) {
  const { editing, steps, hard } = entering
  const { send, isSending } = useWrite('entry', 'submitEntry')
  const [isSaving, setSaving] = useState(false)
  const [refusal, setRefusal] = useState<ClientRefusal>()
  const place = steps.indexOf(step)
  const before = steps[place - 1]
  const after = steps[place + 1]
  const entry = edited.entry
  const isAgain = entry !== undefined && entry.state !== 'draft'

  const submit = async () => {
    setSaving(true)
    const isSaved = await editing.save()
    setSaving(false)
    const draft = editing.state()?.draft
    if (!isSaved || !draft?.entryId) return showToast('还没有提交：草稿没有存上，请看页面上方的说明', 'bad')
    const { contestId } = entering.view(edited).contest
    const work = { contestId, entryId: draft.entryId }
    const reply = await send({ ...work, baseVersion: draft.version })
    if (reply.ok) {
      editing.close()
      readAgain('entry', 'listMyEntries', 'openMyEntry')
      return void Taro.redirectTo({ url: entrantPage('work', { ...work, sent: '1' }) })
    }
    const { error } = reply
    if (error.code === 'CONTENT_FAULTS') {
      entering.tell(error.faults)
      entering.showAll()
      return showToast('还没有提交：有几处要改', 'bad')
    }
    if (error.code === 'EDITED_MEANWHILE') await editing.open()
    setRefusal(error as ClientRefusal)
  }

  const [first] = hard
  const goToFirst = () => {
    entering.showAll()
    if (first) onTurn(stepOf(first.field))
  }
  const message = refusal && messageOf(refusal)
  return (
    <View className="enter-form-footer">
      {before && (
        <Button onPress={() => onTurn(before)} label="上一步">
          上一步
        </Button>
      )}
      {after && (
        <Button kind="primary" isWide onPress={() => onTurn(after)}>
          下一步
        </Button>
      )}
      {!after && first && (
        <Button isWide onPress={goToFirst}>
          {`还差 ${hard.length} 处，去补上`}
        </Button>
      )}
      {!after && !first && (
        <Button
          kind="primary"
          isWide
          icon="upload"
          disabled={isClosed}
          isLoading={isSaving || isSending}
          onPress={() => void submit()}
        >
          {isAgain ? '重新提交' : '提交作品'}
        </Button>
      )}
      {message && (
        <Dialog
          isOpen
          title={message.title}
          confirmLabel="再提交一次"
          cancelLabel="先不提交"
          onCancel={() => setRefusal(undefined)}
          onConfirm={() => {
            setRefusal(undefined)
            void submit()
          }}
        >
          {message.text}
        </Dialog>
      )}
    </View>
  )
}
