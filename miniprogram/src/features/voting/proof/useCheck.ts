import { useCallback, useEffect, useRef, useState } from 'react'
import { accountHere } from '@/api/accountHere'
import { read } from '@/api/client'
import { checkVotes, type Findings } from './checkVotes'
import { ownSlips, seenChain } from './proofDesk'

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export interface Check {
  readonly findings: Findings
  readonly isDone: boolean
  readonly again: () => void
}

/** The check of one contest, begun at once; what was found to be whole is remembered for the next. */
export const useCheck = (contestId: string): Check => {
  const [findings, tell] = useState<Findings>({})
  const [isDone, setDone] = useState(false)
  const run = useRef(0)

  const again = useCallback(() => {
    const mine = ++run.current
    const isCurrent = () => run.current === mine
    tell({})
    setDone(false)
    const account = accountHere()
    const ledger = {
      contestId,
      mine: (before?: string) =>
        read('voting', 'myVotes', { contestId, ...(before === undefined ? {} : { before }) }),
      checkpoints: (from?: number) =>
        read('voting', 'listCheckpoints', { contestId, ...(from === undefined ? {} : { from }) }),
      prove: (batch: number) => read('voting', 'proveSlips', { contestId, batch }),
      seen: seenChain.of(contestId)[0],
      own: ownSlips.of(account, contestId),
      pause,
    }
    const finish = async () => {
      const found = await checkVotes(ledger, (findings) => isCurrent() && tell(findings))
      if (!isCurrent()) return
      const { chain, refusal } = found
      const newest = chain && !chain.fault ? chain.hashes[chain.last] : undefined
      if (chain && newest !== undefined && !refusal) {
        seenChain.note(contestId, { number: chain.last, hash: newest })
      }
      setDone(true)
    }
    void finish()
  }, [contestId])

  useEffect(() => {
    if (contestId !== '' && accountHere() !== '') again()
    return () => {
      run.current += 1
    }
  }, [contestId, again])
  return { findings, isDone, again }
}
