import { useState } from 'react'
import type { ActionName, ClientRefusal, Input, Output } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { showToast } from '@/components/overlay/toast'
import { listChanged } from './results'

/** A deed of the list that may have to wait for a second signature: then that is told as what happened. */
export const useDeed = <A extends ActionName<'results'>>(
  action: A,
  onDone: () => void,
  told: (value: Output<'results', A>) => string,
) => {
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send, isSending } = useWrite('results', action)
  const act = async (input: Input<'results', A>) => {
    const reply = await send(input)
    const waits = !reply.ok && (reply.error as ClientRefusal).code === 'WAITS_FOR_SIGNATURE'
    if (!reply.ok && !waits) return refuse(reply.error as ClientRefusal)
    refuse(undefined)
    showToast(reply.ok ? told(reply.value) : '已提请，等另一个人在“签字”里同意', 'good')
    listChanged()
    onDone()
  }
  return { act, isSending, refusal, forget: () => refuse(undefined) }
}
