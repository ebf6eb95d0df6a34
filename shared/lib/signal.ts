export interface Signal {
  /** Answers how to stop watching. */
  watch(listener: () => void): () => void
  tell(): void
}

/** Tells whoever watches that something changed; what, they look up themselves. */
export const openSignal = (): Signal => {
  const listeners = new Set<() => void>()
  return {
    watch(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    tell() {
      // A listener may stop watching, or another begin, while all are told.
      for (const listener of [...listeners]) listener()
    },
  }
}
