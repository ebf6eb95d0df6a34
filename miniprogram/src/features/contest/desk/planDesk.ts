import { accountHere } from '@/api/accountHere'
import { read, write } from '@/api/client'
import { kept } from '@/api/kept'
import { serverNow } from '@/api/serverClock'
import { openPlanEditing, type PlanEditing } from './planEditing'

const place = (contestId: string) => `jingying.planDraft.${accountHere()}.${contestId}`

/** Outside of pages, which come and go: the list of sections and the page of one see the same draft. */
const editings = new Map<string, PlanEditing>()

const editingKey = (contestId: string) => `${accountHere()} ${contestId}`

export const planEditingOf = (contestId: string): PlanEditing => {
  const found = editings.get(editingKey(contestId))
  if (found) return found
  const made = openPlanEditing({
    open: () => read('contest', 'openPlan', { contestId }),
    save: (input) => write('contest', 'saveContest', { contestId, ...input }),
    keep: (draft) => kept.write(place(contestId), draft ?? null),
    kept: () => kept.read(place(contestId)),
    later: (deed, ms) => {
      const timer = setTimeout(deed, ms)
      return () => clearTimeout(timer)
    },
    now: serverNow,
  })
  editings.set(editingKey(contestId), made)
  return made
}
