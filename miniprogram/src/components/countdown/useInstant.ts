import { useEffect, useState } from 'react'
import { useShown } from '../host/useShown'

// setTimeout counts in 32 bits; beyond that it fires at once.
const longest = 2 ** 31 - 1

/** The present instant, drawn again when `wait` says that something changes. Sleeps while the page is hidden. */
export const useInstant = (now: () => number, wait: (at: number) => number): number => {
  const [at, setAt] = useState(now)
  const isShown = useShown()
  const ms = wait(at)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `at` restarts the timer after every tick.
  useEffect(() => {
    if (!isShown || !Number.isFinite(ms)) return
    const timer = setTimeout(() => setAt(now()), Math.min(ms + 5, longest))
    return () => clearTimeout(timer)
  }, [at, ms, isShown])

  useEffect(() => {
    if (isShown) setAt(now())
  }, [isShown, now])
  return at
}
