import { useState } from 'react'
import type { NounName } from '#shared/contract/index'
import type { ActionName, ClientRefusal, Input, Output } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'

export const waitingWords = '已提请，等另一个人在“签字”里同意'

/** A write that a person asks for: what it was refused with stays to be read, until it is done. */
export const useDeed = <N extends NounName, A extends ActionName<N>>(
  noun: N,
  action: A,
  onDone: (value: Output<N, A>) => void,
  /** Where it may wait for a second signature: then to have asked is what was to be done. */
  onWaiting?: () => void,
) => {
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send, isSending } = useWrite(noun, action)
  const act = async (input: Input<N, A>) => {
    const reply = await send(input)
    const error = reply.ok ? undefined : (reply.error as ClientRefusal)
    const waits = onWaiting !== undefined && error?.code === 'WAITS_FOR_SIGNATURE'
    refuse(waits ? undefined : error)
    if (reply.ok) onDone(reply.value)
    else if (waits) onWaiting()
  }
  return { act, isSending, refusal, forget: () => refuse(undefined) }
}
