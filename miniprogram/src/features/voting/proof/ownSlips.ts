import type { VoteLine } from '#shared/model/vote'
import type { Kept } from '@/api/kept'

/** What the server said when it accepted a cast. "My votes" shows the same at any time: a buyer learns nothing more. */
export interface OwnSlip {
  readonly key: string
  readonly hash: string
  readonly lines: readonly VoteLine[]
}

const place = (account: string, contestId: string) => `jingying.slips.${account}.${contestId}`
const most = 200

const isOwnSlip = (value: unknown): value is OwnSlip => {
  const slip = value as OwnSlip
  return (
    typeof slip === 'object' &&
    slip !== null &&
    typeof slip.key === 'string' &&
    typeof slip.hash === 'string' &&
    Array.isArray(slip.lines)
  )
}

/** Slips as this phone was told of them at the time, the newest last. */
export const ownSlipsIn = (storage: Kept) => {
  const of = (account: string, contestId: string): OwnSlip[] => {
    const found = storage.read(place(account, contestId))
    return Array.isArray(found) ? found.filter(isOwnSlip) : []
  }
  return {
    of,
    keep(account: string, contestId: string, { key, hash, lines }: OwnSlip): void {
      const before = of(account, contestId).filter((slip) => slip.key !== key)
      storage.write(place(account, contestId), [...before, { key, hash, lines }].slice(-most))
    },
  }
}

/** How a slip of today's list compares with what was kept of it. */
export const compareSlip = (slip: OwnSlip, kept: readonly OwnSlip[]): 'same' | 'altered' | 'notKept' => {
  const own = kept.find(({ key }) => key === slip.key)
  if (!own) return 'notKept'
  return own.hash === slip.hash && linesText(own) === linesText(slip) ? 'same' : 'altered'
}

const linesText = ({ lines }: OwnSlip): string =>
  JSON.stringify(lines.map(({ entryId, votes }) => [entryId, votes]))
