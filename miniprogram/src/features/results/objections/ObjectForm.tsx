import { View } from '@tarojs/components'
import { useState } from 'react'
import { resultLimits } from '#shared/model/results'
import { readAgain } from '@/api/readAgain'
import type { Output } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { choicesOf } from '@/components/form/choicesOf'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import { EvidenceField } from './EvidenceField'
import {
  dropObjectionDraft,
  keepObjectionDraft,
  type ObjectionDraft,
  objectionDraftOf,
} from './objectionDrafts'
import { objectionFault } from './objectionFault'
import { objectionNames } from './objectionSays'
import { type Objectionable, WorkField } from './WorkField'
import '@/features/entry/letter/letter.css'

interface ObjectFormProps {
  readonly contestId: string
  readonly winners: readonly Objectionable[]
  readonly answerDays: number
  readonly onGiven: (given: Output<'results', 'object'>) => void
}

/** One objection: its draft and its key stay until it is received, so that a lost reply makes no second one. */
export function ObjectForm({ contestId, winners, answerDays, onGiven }: ObjectFormProps) {
  const [draft, setDraft] = useState(() => objectionDraftOf(contestId))
  const { act, isSending, refusal } = useDeed('results', 'object', (given) => {
    dropObjectionDraft(contestId)
    readAgain('results', 'listMyObjections')
    onGiven(given)
  })
  const become = (change: Partial<ObjectionDraft>) => {
    const next = { ...draft, ...change }
    setDraft(next)
    keepObjectionDraft(contestId, next)
  }
  const { kind, text, link, files, key } = draft
  const entryId = winners.find(({ id }) => id === draft.entryId)?.id
  const object = () => {
    if (!entryId || !kind) return
    const fileIds = files.map(({ fileId }) => fileId)
    void act({ ...{ contestId, entryId, kind, text: text.trim(), link: link.trim(), fileIds, key } })
  }
  return (
    <View className="letters">
      <WorkField works={winners} chosen={entryId} onChoose={(chosen) => become({ entryId: chosen })} />
      <SelectField
        label="是哪一类"
        choices={choicesOf(objectionNames)}
        chosen={kind}
        onChoose={(chosen) => become({ kind: chosen })}
        isRequired
      />
      <TextField
        label="理由"
        value={text}
        onChange={(words) => become({ text: words })}
        placeholder="写清时间、出处，方便核对"
        maxCharacters={resultLimits.text}
        multiline
        isRequired
      />
      <EvidenceField contestId={contestId} files={files} onChange={(chosen) => become({ files: chosen })} />
      <TextField
        label="证据的链接"
        value={link}
        onChange={(address) => become({ link: address })}
        placeholder="https://"
      />
      <RefusalNotice of={refusal} />
      <Button
        kind="primary"
        isWide
        isLoading={isSending}
        reason={objectionFault({ ...draft, entryId })}
        onPress={object}
      >
        提交异议
      </Button>
      <View className="letter-note">{answerDays} 天内答复。是谁提的，不会公开。</View>
    </View>
  )
}
