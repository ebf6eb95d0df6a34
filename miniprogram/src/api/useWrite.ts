import { useRef, useState } from 'react'
import type { NounName } from '#shared/contract/index'
import { write } from './client'
import type { ActionName, ClientReply, Input } from './refusal'

/**
 * A write and whether it is under way. Ten taps a second are one write: until the answer arrives, each gets the
 * answer of the first.
 */
export const useWrite = <N extends NounName, A extends ActionName<N>>(noun: N, action: A) => {
  const [isSending, setSending] = useState(false)
  const underWay = useRef<Promise<ClientReply<N, A>>>()

  const send = (input: Input<N, A>): Promise<ClientReply<N, A>> => {
    if (underWay.current) return underWay.current
    setSending(true)
    const reply = write(noun, action, input).finally(() => {
      underWay.current = undefined
      setSending(false)
    })
    underWay.current = reply
    return reply
  }
  return { send, isSending }
}
