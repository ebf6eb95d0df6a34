import type { NounName } from '#shared/contract/index'
import { openReply } from './openReply'
import type { ActionName, ClientReply, Input, NetworkRefusal } from './refusal'
import { learnServerTime } from './serverClock'
import { transport } from './transport'
import { TransportFailure } from './transportPort'

const readTimeoutMs = 10_000
// A cold function with a cold database connection takes seconds, and a write given up early is asked again.
const writeTimeoutMs = 15_000
const pausesMs = [600, 2000]

type Reply = ClientReply<never, never> | { ok: true; value: unknown }
type During = NetworkRefusal['during']

/** Asks for something and changes nothing. */
export const read = <N extends NounName, A extends ActionName<N>>(noun: N, action: A, input: Input<N, A>) =>
  ask(noun, action, input, 'read', readTimeoutMs) as Promise<ClientReply<N, A>>

/**
 * Changes something. A write that carries a key is safe to send again, and is, until an answer arrives or
 * patience ends; the answer to the retry is the answer to the first.
 */
export const write = async <N extends NounName, A extends ActionName<N>>(
  noun: N,
  action: A,
  input: Input<N, A>,
) => {
  const isRepeatable = typeof input === 'object' && input !== null && 'key' in input
  for (const pauseMs of isRepeatable ? pausesMs : []) {
    const reply = await ask(noun, action, input, 'write', writeTimeoutMs)
    if (reply.ok || (reply.error.code !== 'LOST_REPLY' && reply.error.code !== 'TIMEOUT')) {
      return reply as ClientReply<N, A>
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  return (await ask(noun, action, input, 'write', writeTimeoutMs)) as ClientReply<N, A>
}

const ask = async (
  noun: string,
  action: string,
  input: unknown,
  during: During,
  timeoutMs: number,
): Promise<Reply> => {
  const sentAt = Date.now()
  try {
    const result = openReply(await transport.callFunction(noun, { action, input }, timeoutMs))
    if (result === undefined) return refusedBy('LOST_REPLY', during)
    if (result.ok) learnServerTime(result.value, sentAt, Date.now())
    return result as Reply
  } catch (thrown) {
    if (!(thrown instanceof TransportFailure)) throw thrown
    return asRefusal(thrown, during)
  }
}

const refusedBy = (code: NetworkRefusal['code'], during: During): Reply => ({
  ok: false,
  error: { code, during },
})

const asRefusal = ({ kind, requestId }: TransportFailure, during: During): Reply => {
  if (kind === 'SIGNED_OUT') return { ok: false, error: { code: 'SIGN_IN_NEEDED' } }
  if (kind === 'TOO_LARGE') return { ok: false, error: { code: 'TOO_LARGE' } }
  if (kind === 'CLOUD_FAILED') return { ok: false, error: { code: 'INTERNAL', requestId } }
  return refusedBy(kind === 'OFFLINE' || kind === 'TIMEOUT' ? kind : 'LOST_REPLY', during)
}
