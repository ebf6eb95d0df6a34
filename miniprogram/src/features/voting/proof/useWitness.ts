import { useEffect, useState } from 'react'
import { read } from '@/api/client'
import { seenChain } from './proofDesk'
import { watchChain } from './watchChain'

/** A page that stays open looks again so often; what it shows in between is compared with what was seen. */
const watchEveryMs = 60_000
const watchedAt = new Map<string, number>()

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** The batch that is not what this phone saw, once there is one. Only what was found to be whole is remembered. */
export const useWitness = (contestId: string, number: number, hash: string): number | undefined => {
  const [broken, tell] = useState<number>()
  useEffect(() => {
    const shown = number > 0 ? { number, hash } : undefined
    if (shown && !seenChain.agrees(contestId, shown)) return tell(number)
    if (Date.now() - (watchedAt.get(contestId) ?? 0) < watchEveryMs) return
    watchedAt.set(contestId, Date.now())
    const asking = {
      checkpoints: (from?: number) =>
        read('voting', 'listCheckpoints', { contestId, ...(from === undefined ? {} : { from }) }),
      seen: seenChain.of(contestId)[0],
      pause,
    }
    void watchChain(asking, shown).then((found) => {
      if (found.broken !== undefined) tell(found.broken)
      if (found.head) seenChain.note(contestId, found.head)
    })
  }, [contestId, number, hash])
  return broken
}
