import { View } from '@tarojs/components'
import { useState } from 'react'
import { auditLimits } from '#shared/model/audit'
import type { ComplaintOutcome } from '#shared/model/complaint'
import { readAgain } from '@/api/readAgain'
import type { Output } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { choicesOf } from '@/components/form/choicesOf'
import { TextField } from '@/components/form/TextField'
import { Checkbox } from '@/components/form/Toggles'
import { Sheet } from '@/components/overlay/Sheet'
import { showToast } from '@/components/overlay/toast'
import { Segmented } from '@/components/tabs/Tabs'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import { outcomeNames } from './complaintSays'

interface AnswerSheetProps {
  readonly complaint: Output<'entry', 'listComplaints'>['complaints'][number]
  readonly onClose: () => void
}

const outcomes = choicesOf(outcomeNames)

/** The answer, once and on record; it may take the work down with it. */
export function AnswerSheet({ complaint, onClose }: AnswerSheetProps) {
  const { contestId, number, title } = complaint
  const [outcome, choose] = useState<ComplaintOutcome>('upheld')
  const [text, write] = useState('')
  const [isTaken, take] = useState(false)
  const takeDown = outcome === 'upheld' && isTaken
  const { act, isSending, refusal } = useDeed('entry', 'answerComplaint', ({ effectiveWithinMs }) => {
    const seconds = Math.ceil(effectiveWithinMs / 1000)
    showToast(takeDown ? `已答复，作品 ${seconds} 秒内处处下架` : '已答复', 'good')
    readAgain('entry', 'listComplaints', 'openEntry', 'openSubmission')
    readAgain('contest', 'listDesk')
    onClose()
  })
  const length = Array.from(text.trim()).length
  return (
    <Sheet
      isOpen
      title={`答复《${title}》的投诉`}
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={isSending}
          reason={length === 0 ? '写上答复' : length > auditLimits.reason ? '写得太长了' : undefined}
          onPress={() => void act({ contestId, number, outcome, text: text.trim(), takeDown })}
        >
          {takeDown ? '答复并下架作品' : '答复'}
        </Button>
      }
    >
      <View className="letters">
        <Segmented label="是否成立" choices={outcomes} chosen={outcome} onChoose={choose} />
        <TextField
          label="答复"
          value={text}
          onChange={write}
          placeholder="例如：经核实，片中人物没有同意，作品已下架"
          hint="投诉的人会看到，并记入操作记录，不能再改"
          maxCharacters={auditLimits.reason}
          multiline
          isRequired
        />
        {outcome === 'upheld' && (
          <Checkbox isOn={isTaken} onChange={take} note="10 秒内处处生效；已经投给它的票都留着，可以恢复">
            同时下架这件作品
          </Checkbox>
        )}
        <RefusalNotice of={refusal} />
      </View>
    </Sheet>
  )
}
