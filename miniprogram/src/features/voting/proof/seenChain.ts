import type { SeenCheckpoint } from '#shared/rules/chain'
import type { Kept } from '@/api/kept'

const place = (contestId: string) => `jingying.chain.${contestId}`
/** The newest stand for all before them: each batch names the one before. */
const most = 20

type Seen = Pick<SeenCheckpoint, 'number' | 'hash'>

const isSeen = (value: unknown): value is Seen => {
  const seen = value as Seen
  return (
    typeof seen === 'object' &&
    seen !== null &&
    seen.number > 0 &&
    typeof seen.hash === 'string' &&
    !!seen.hash
  )
}

/** The batches that this phone has seen published, the newest first. What was seen is never written over. */
export const openSeen = (storage: Kept) => {
  const of = (contestId: string): Seen[] => {
    const found = storage.read(place(contestId))
    return Array.isArray(found) ? found.filter(isSeen) : []
  }
  return {
    of,
    /** False where another batch of that number was seen before: then somebody has rewritten what was counted. */
    agrees(contestId: string, { number, hash }: Seen): boolean {
      const same = of(contestId).find((one) => one.number === number)
      return same === undefined || same.hash === hash
    },
    note(contestId: string, { number, hash }: Seen): void {
      const seen = of(contestId)
      if (!isSeen({ number, hash }) || seen.some((one) => one.number === number)) return
      const next = [...seen, { number, hash }].sort((one, other) => other.number - one.number)
      storage.write(place(contestId), next.slice(0, most))
    },
  }
}
