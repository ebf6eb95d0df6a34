import { serverNow } from '@/api/serverClock'
import { type Reading, useRead } from '@/api/useRead'
import { byUrgency, type ContestSummary } from './contestNow'

/** The contests to choose from on a page that shows one of them, the one to act in first. */
export const useContests = (): Reading<readonly ContestSummary[]> => {
  const list = useRead('contest', 'listContests', {})
  return list.state === 'ready' ? { ...list, value: byUrgency(list.value.contests, serverNow()) } : list
}
