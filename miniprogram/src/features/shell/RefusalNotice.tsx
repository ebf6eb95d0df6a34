import { messageOf } from '@/api/messages.zh'
import type { ClientRefusal } from '@/api/refusal'
import { Notice } from '@/components/notice/Notice'

interface RefusalNoticeProps {
  /** Nothing is drawn while there is none. */
  readonly of: ClientRefusal | null | undefined
}

/** What was refused beside what asked for it: what it was, and what to do. */
export function RefusalNotice({ of: refusal }: RefusalNoticeProps) {
  if (!refusal) return null
  const { title, text } = messageOf(refusal)
  return (
    <Notice tone="warning" title={title}>
      {text}
    </Notice>
  )
}
