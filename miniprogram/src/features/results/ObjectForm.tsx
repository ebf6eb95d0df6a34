import { Text, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { clockText } from '#shared/lib/day'
import { type ObjectionKind, resultLimits } from '#shared/model/results'
import { messageOf } from '@/api/messages.zh'
import type { ClientRefusal, Output } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Notice } from '@/components/notice/Notice'
import { objectionChoices } from './resultsWords'

interface ObjectFormProps {
  readonly contestId: string
  readonly winners: readonly { readonly id: string; readonly number: string; readonly title: string }[]
  readonly answerDays: number
}

const newKey = () => `objection-${Date.now()}-${Math.random().toString(36).slice(2, 10)}`

/** One objection: the key stays until it is received, so that a lost reply makes no second one. */
export function ObjectForm({ contestId, winners, answerDays }: ObjectFormProps) {
  const key = useRef(newKey())
  const [entryId, setEntryId] = useState<string>()
  const [kind, setKind] = useState<ObjectionKind>()
  const [text, setText] = useState('')
  const [link, setLink] = useState('')
  const [given, give] = useState<Output<'results', 'object'>>()
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send, isSending } = useWrite('results', 'object')
  const object = async () => {
    if (!entryId || !kind) return
    const reply = await send({
      ...{ contestId, entryId, kind, text: text.trim(), link: link.trim(), key: key.current },
    })
    if (!reply.ok) return refuse(reply.error)
    refuse(undefined)
    give(reply.value)
  }
  if (given)
    return (
      <Notice tone="good" title="已收到，编号是">
        <Text selectable className="figures">
          {given.number}
        </Text>
        <View>{clockText(given.dueAt, 'M月D日 HH:mm')} 之前答复，可以凭编号打电话问。</View>
      </Notice>
    )
  const fault = !entryId ? '先选是哪件作品' : !kind ? '先选是哪一类' : text.trim() ? undefined : '写几句理由'
  const message = refusal && messageOf(refusal)
  return (
    <View className="results-form">
      <SelectField
        label="哪件作品"
        choices={winners.map(({ id, number, title }) => ({ key: id, label: `${number} ${title}` }))}
        chosen={entryId}
        onChoose={setEntryId}
        isRequired
      />
      <SelectField label="是哪一类" choices={objectionChoices} chosen={kind} onChoose={setKind} isRequired />
      <TextField
        label="理由"
        value={text}
        onChange={setText}
        placeholder="写清时间、出处，方便核对"
        maxCharacters={resultLimits.text}
        multiline
        isRequired
      />
      <TextField label="证据的链接" value={link} onChange={setLink} placeholder="https://，可以不填" />
      {message && (
        <Notice tone="warning" title={message.title}>
          {message.text}
        </Notice>
      )}
      <Button kind="primary" isWide isLoading={isSending} reason={fault} onPress={() => void object()}>
        提交异议
      </Button>
      <View className="results-note">{answerDays} 天内答复。是谁提的，不会公开。</View>
    </View>
  )
}
