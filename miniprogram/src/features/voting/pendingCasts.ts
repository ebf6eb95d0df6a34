import type { VoteLine } from '#shared/model/vote'
import type { Kept } from '@/api/kept'

/** A cast that was wanted and has no answer yet. */
export interface PendingCast {
  readonly account: string
  readonly contestId: string
  readonly key: string
  readonly lines: readonly VoteLine[]
  /** The voting day it was meant for: a cast that never arrived must not eat the votes of a later day. */
  readonly day: string
  /** By this phone's clock, and only ever compared with it. */
  readonly sentAt: number
  /** How to name it to the person who made it. */
  readonly title: string
  /** It came out of the basket, which keeps the works until they are counted. */
  readonly isBasket?: boolean
}

const place = 'jingying.pendingCasts'

const isPendingCast = (value: unknown): value is PendingCast => {
  const cast = value as PendingCast
  return (
    typeof cast === 'object' &&
    cast !== null &&
    [cast.account, cast.contestId, cast.key, cast.day, cast.title].every(
      (part) => typeof part === 'string',
    ) &&
    typeof cast.sentAt === 'number' &&
    Array.isArray(cast.lines)
  )
}

/** Written down before it is sent and struck out after its answer, so that a closed app finds it again. */
export const pendingCastsIn = (storage: Kept) => {
  const all = (): PendingCast[] => {
    const found = storage.read(place)
    return Array.isArray(found) ? found.filter(isPendingCast) : []
  }
  return {
    of: (account: string): PendingCast[] => all().filter((cast) => cast.account === account),
    keep(cast: PendingCast): void {
      storage.write(place, [...all().filter(({ key }) => key !== cast.key), cast])
    },
    drop(key: string): void {
      storage.write(
        place,
        all().filter((cast) => cast.key !== key),
      )
    },
  }
}

export type PendingCasts = ReturnType<typeof pendingCastsIn>
