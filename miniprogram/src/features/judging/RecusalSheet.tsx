import { View } from '@tarojs/components'
import { useState } from 'react'
import { judgingLimits, type RecusalReason } from '#shared/model/judging'
import { readAgain } from '@/api/readAgain'
import { Button } from '@/components/button/Button'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Sheet } from '@/components/overlay/Sheet'
import { showToast } from '@/components/overlay/toast'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import type { Place } from './scoring'

const reasons: readonly { key: RecusalReason; label: string }[] = [
  { key: 'self', label: '这是我参与创作的' },
  { key: 'unit', label: '作者和我在同一个单位' },
  { key: 'declared', label: '其他原因' },
]

export function RecusalSheet({ place, onClose }: { readonly place: Place; readonly onClose: () => void }) {
  const [reason, choose] = useState<RecusalReason>()
  const [words, write] = useState('')
  const { act, isSending, refusal } = useDeed('judging', 'declareRecusal', () => {
    showToast('已回避，会由别的评委来评', 'good')
    readAgain('judging', 'openAssignment', 'listMyAssignments', 'listMyPanels')
    onClose()
  })
  return (
    <Sheet
      isOpen
      title="回避这件作品"
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={isSending}
          reason={reason ? undefined : '先选一个原因'}
          onPress={() => reason && void act({ ...place, reason, words })}
        >
          回避
        </Button>
      }
    >
      <View className="recusal">
        <View className="recusal-effect">回避后不能撤回。主办方会看到原因，并请别的评委来评。</View>
        <SelectField label="原因" choices={reasons} chosen={reason} onChoose={choose} isRequired />
        <TextField
          label="说明"
          value={words}
          onChange={write}
          placeholder="例如：作者是我的学生"
          maxCharacters={judgingLimits.words}
        />
        <RefusalNotice of={refusal} />
      </View>
    </Sheet>
  )
}
