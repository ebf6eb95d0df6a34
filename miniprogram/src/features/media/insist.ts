import type { Result } from '#shared/lib/result'
import type { ClientRefusal } from '@/api/refusal'

const passing: readonly string[] = ['OFFLINE', 'TIMEOUT', 'LOST_REPLY', 'BUSY', 'INTERNAL']

/** Whether the same may go well a moment later. */
const isPassing = ({ code }: Pick<ClientRefusal, 'code'>): boolean => passing.includes(code)

const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 30_000]

export interface Patience {
  /** Ends early when the network comes back. */
  wait(ms: number): Promise<void>
  isStopped(): boolean
}

/** Asks again, ever slower, until there is an answer, somebody stops it, or patience ends. */
export const insist = async <Value, Refusal extends Pick<ClientRefusal, 'code'>>(
  ask: () => Promise<Result<Value, Refusal>>,
  { wait, isStopped }: Patience,
): Promise<Result<Value, Refusal>> => {
  for (const pause of PAUSES_MS) {
    const reply = await ask()
    if (reply.ok || !isPassing(reply.error) || isStopped()) return reply
    await wait(pause)
    if (isStopped()) return reply
  }
  return ask()
}
