import { accountHere } from '@/api/accountHere'
import { write } from '@/api/client'
import { kept } from '@/api/kept'
import { newWriteKey } from '@/api/writeKey'
import { openScoring, type ScoreDesk } from './scoring'

const desks = new Map<string, ScoreDesk>()

/** Outside of pages, which come and go; each account on a device has its own. */
export const scoreDesk = (): ScoreDesk => {
  const account = accountHere()
  const found = desks.get(account)
  if (found) return found
  const place = `jingying.scores.${account}`
  const made = openScoring({
    send: ({ scores, ...input }) => write('judging', 'saveScores', { ...input, scores: { ...scores } }),
    kept: () => kept.read(place) || undefined,
    keep: (waiting) => kept.write(place, waiting),
    newKey: newWriteKey,
    later: (deed, ms) => {
      const timer = setTimeout(deed, ms)
      return () => clearTimeout(timer)
    },
  })
  desks.set(account, made)
  return made
}
