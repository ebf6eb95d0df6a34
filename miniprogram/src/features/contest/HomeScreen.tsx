import { useSceneLead } from '@/features/entry/useSceneLead'
import { useUnfinishedCasts } from '@/features/voting/useUnfinishedCasts'
import { ContestList } from './ContestList'

/** Where everybody begins: the contests, and the way on for whoever scanned a code. */
export function HomeScreen() {
  useSceneLead()
  useUnfinishedCasts()
  return <ContestList />
}
