import { View } from '@tarojs/components'
import { useState } from 'react'
import { complaintLimits } from '#shared/model/complaint'
import { readAgain } from '@/api/readAgain'
import type { Output } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { choicesOf } from '@/components/form/choicesOf'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { aboutPage } from '@/features/contest/addresses'
import { Numbered } from '@/features/entry/letter/Numbered'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import {
  type ComplaintDraft,
  complaintDraftOf,
  dropComplaintDraft,
  keepComplaintDraft,
} from './complaintDrafts'
import { complaintNames } from './complaintSays'

interface ComplainFormProps {
  readonly contestId: string
  readonly entryId: string
}

export function ComplainForm({ contestId, entryId }: ComplainFormProps) {
  const [draft, setDraft] = useState(() => complaintDraftOf(entryId))
  const [given, give] = useState<Output<'entry', 'complain'>>()
  const { act, isSending, refusal } = useDeed('entry', 'complain', (received) => {
    dropComplaintDraft(entryId)
    give(received)
    readAgain('entry', 'listMyComplaints')
  })
  const become = (change: Partial<ComplaintDraft>) => {
    const next = { ...draft, ...change }
    setDraft(next)
    keepComplaintDraft(entryId, next)
  }
  const { kind, text, key } = draft
  const complain = () => kind && void act({ contestId, entryId, kind, text: text.trim(), key })
  if (given) return <Numbered {...given} deed="看我的投诉" page={aboutPage('complaints')} />
  const length = Array.from(text.trim()).length
  const fault =
    kind === undefined
      ? '先选是哪一类'
      : length === 0
        ? '写几句是怎么回事'
        : length > complaintLimits.text
          ? '写得太长了'
          : undefined
  return (
    <>
      <SelectField
        label="是哪一类"
        choices={choicesOf(complaintNames)}
        chosen={kind}
        onChoose={(chosen) => become({ kind: chosen })}
        isRequired
      />
      <TextField
        label="怎么回事"
        value={text}
        onChange={(words) => become({ text: words })}
        placeholder="例如：片中 0 分 40 秒的老人是我父亲，没有同意过拍摄"
        maxCharacters={complaintLimits.text}
        multiline
        isRequired
      />
      <RefusalNotice of={refusal} />
      <Button kind="primary" isWide isLoading={isSending} reason={fault} onPress={complain}>
        提交投诉
      </Button>
      <View className="letter-note">{complaintLimits.answerDays} 天内答复。提交后会得到一个编号。</View>
    </>
  )
}
