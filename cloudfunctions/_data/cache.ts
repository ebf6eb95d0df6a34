/** More contests than an instance ever meets; a caller may name as many as he likes that do not exist. */
const MOST_KEPT = 1_000

/**
 * Keeps what `load` answers for a while in this instance, one value a key. Ages are measured by the monotonic
 * clock: a corrected or shifted wall clock neither freezes a cache nor empties it.
 */
export const cachedFor = <Value>(milliseconds: number, load: (key: string) => Promise<Value>) => {
  const kept = new Map<string, { readonly until: number; readonly value: Promise<Value> }>()
  return (key: string): Promise<Value> => {
    const found = kept.get(key)
    if (found && performance.now() < found.until) return found.value
    const value = load(key)
    kept.delete(key) // so that keys stand in the order of their age
    const [oldest] = kept.keys()
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    kept.set(key, { until: performance.now() + milliseconds, value })
    // A failed load is not an answer: the next call asks again.
    value.catch(() => {
      if (kept.get(key)?.value === value) kept.delete(key)
    })
    return value
  }
}
