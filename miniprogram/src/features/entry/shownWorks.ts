import { exposure } from '#shared/model/exposure'
import { read } from '@/api/client'

// One visit in ten tells what it was shown, once the list stands still for a while: a call or two a visit.
const isSampled = Math.random() * exposure.oneVisitIn < 1
const restMs = 8_000

const told = new Set<string>()
const waiting = new Map<string, Set<string>>()
let timer: ReturnType<typeof setTimeout> | undefined

const report = () => {
  for (const [contestId, works] of waiting) {
    const entryIds = [...works].slice(0, exposure.worksPerReport)
    // A report that is lost is not missed: staff compare works, and count none.
    void read('voting', 'reportShown', { contestId, entryIds })
  }
  waiting.clear()
}

/** A work came onto the screen of one who looks through the list: counted once a visit. */
export const noteShown = (contestId: string, entryId: string): void => {
  if (!isSampled || told.has(entryId)) return
  told.add(entryId)
  waiting.set(contestId, (waiting.get(contestId) ?? new Set<string>()).add(entryId))
  clearTimeout(timer)
  timer = setTimeout(report, restMs)
}
