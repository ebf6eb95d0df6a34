import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MessageKind, Subscription } from '#shared/model/message'
import type { SubmissionState } from '#shared/model/submission'
import { kindsToAsk, messageNames, noConsents } from '#shared/rules/messages'
import { askToNotify } from '@/api/askToNotify'
import { messageOf } from '@/api/messages.zh'
import { readAgain } from '@/api/readAgain'
import { useRead } from '@/api/useRead'
import { useWrite } from '@/api/useWrite'
import { newWriteKey } from '@/api/writeKey'
import { Button } from '@/components/button/Button'
import { showToast } from '@/components/overlay/toast'
import './notify-me.css'

/** What may happen next to one's own work. */
export function NotifyMe({ state }: { readonly state: SubmissionState }) {
  return <Offer ask={(left) => kindsToAsk(state, left)} />
}

const answered = (left: Subscription['left']): readonly MessageKind[] =>
  left.answered === 0 ? ['answered'] : []

/** That a complaint or an objection was answered. */
export function NotifyAnswer() {
  return <Offer ask={answered} />
}

interface OfferProps {
  readonly ask: (left: Subscription['left']) => readonly MessageKind[]
}

/**
 * Offers to tell by WeChat what may happen next. Each consent is one message; nothing is offered that one has agreed
 * to already, or that cannot be sent here.
 */
function Offer({ ask: wanted }: OfferProps) {
  const offered = useRead('entry', 'listMessageKinds', {})
  const [isDone, setDone] = useState(false)
  const { send, isSending } = useWrite('entry', 'keepConsents')
  if (offered.state !== 'ready' || isDone) return null
  const templateOf = new Map(offered.value.kinds.map(({ kind, templateId }) => [kind, templateId]))
  const left = { ...noConsents }
  for (const one of offered.value.kinds) left[one.kind] = one.left
  const kinds = wanted(left).filter((kind) => templateOf.has(kind))
  if (kinds.length === 0) return null

  const ask = async () => {
    const agreed = await askToNotify(kinds.map((kind) => templateOf.get(kind) ?? ''))
    const accepted = kinds.filter((kind: MessageKind) => agreed.includes(templateOf.get(kind) ?? ''))
    if (accepted.length === 0) return showToast('没有开启通知；进展随时可以在这里看')
    const reply = await send({ kinds: accepted, key: newWriteKey() })
    if (!reply.ok) return showToast(messageOf(reply.error).title, 'bad')
    setDone(true)
    readAgain('entry', 'listMessageKinds')
    showToast('好，有结果时微信通知你', 'good')
  }
  return (
    <View className="notify-me">
      <View className="notify-me-text">
        {`${kinds.map((kind) => messageNames[kind]).join('、')}时，用微信通知你。同意一次，每样通知一次，通知里只有作品标题。`}
      </View>
      <Button size="small" isLoading={isSending} onPress={() => void ask()}>
        通知我
      </Button>
    </View>
  )
}
