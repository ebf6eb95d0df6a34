import { useEffect, useState } from 'react'
import { accountHere } from '@/api/accountHere'
import { read } from '@/api/client'
import type { Output } from '@/api/refusal'
import { type Reading, useRead } from '@/api/useRead'

type MyVotes = Output<'voting', 'myVotes'>
export type MySlip = MyVotes['slips'][number]

/** While a vote waits to be counted one looks again after a moment, as its voter does. */
const waitingMs = 5_000

export interface MySlips {
  readonly newest: Reading<MyVotes>
  readonly older: readonly MySlip[]
  readonly more: 'none' | 'idle' | 'loading' | 'failed'
  readonly onMore: () => void
}

/** One's own casts, newest first; the first page is kept fresh and the older ones rest. */
export const useMySlips = (contestId: string): MySlips => {
  const [waits, setWaits] = useState(false)
  const newest = useRead(
    'voting',
    'myVotes',
    { contestId },
    { isNeeded: accountHere() !== '', ...(waits ? { everyMs: waitingMs } : {}) },
  )
  const [older, setOlder] = useState<readonly MySlip[]>([])
  const [next, setNext] = useState<string | null>()
  const [isLoading, setLoading] = useState(false)
  const [hasFailed, setFailed] = useState(false)

  const isWaiting = newest.state === 'ready' && newest.value.slips.some(({ batch }) => batch === null)
  useEffect(() => setWaits(isWaiting), [isWaiting])

  const before = next === undefined ? (newest.state === 'ready' ? newest.value.next : null) : next
  const onMore = async () => {
    if (before === null || isLoading) return
    setLoading(true)
    const reply = await read('voting', 'myVotes', { contestId, before })
    setLoading(false)
    setFailed(!reply.ok)
    if (!reply.ok) return
    // What stands on the newest page now may be pushed off it by the next vote.
    const pushedOff = newest.state === 'ready' ? newest.value.slips : []
    setOlder((known) => [...(known.length > 0 ? known : pushedOff), ...reply.value.slips])
    setNext(reply.value.next)
  }
  const more = before === null ? 'none' : isLoading ? 'loading' : hasFailed ? 'failed' : 'idle'
  return { newest, older, more, onMore: () => void onMore() }
}
