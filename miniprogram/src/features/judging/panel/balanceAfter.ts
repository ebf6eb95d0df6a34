interface Part {
  readonly key: string
  readonly works: number
  readonly all: number
}

interface Choice {
  /** What the parts were counted of. */
  readonly counted: readonly string[]
  /** What is ticked now. */
  readonly chosen: readonly string[]
}

/** The parts as they become by what was ticked since they were counted; `keyOf` tells a work's part. */
export const balanceAfter = (
  parts: readonly Part[],
  { counted, chosen }: Choice,
  keyOf: (entryId: string) => string | undefined,
): readonly Part[] => {
  const by = (entryIds: readonly string[], others: readonly string[], key: string) => {
    const left = new Set(others)
    return entryIds.filter((entryId) => !left.has(entryId) && keyOf(entryId) === key).length
  }
  return parts.map((part) => ({
    ...part,
    works: part.works + by(chosen, counted, part.key) - by(counted, chosen, part.key),
  }))
}
