import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { Read } from '@/features/shell/Read'
import { useUnfinishedCasts } from '@/features/voting/useUnfinishedCasts'
import { LeadOn } from './LeadOn'
import { NoEntry } from './NoEntry'
import { OneEntry } from './OneEntry'
import { useWanted } from './useWanted'

/** A work's page, from wherever one comes: a list, a shared card, a QR code, a number on a poster. */
export function EntryScreen() {
  useUnfinishedCasts()
  const wanted = useWanted()
  if (wanted.state !== 'ready') {
    return (
      <PageFrame title="作品" width="wide">
        <Read of={wanted} skeleton={<Skeleton shapes={['cover', 'title', 'short', 'line', 'line']} />}>
          {() => null}
        </Read>
      </PageFrame>
    )
  }
  const { contestId, entryId, number, isShowcase } = wanted.value
  if (entryId !== '') return <OneEntry contestId={contestId} entryId={entryId} />
  if (number !== '') return <NoEntry contestId={contestId} number={number} />
  return <LeadOn contestId={contestId} isShowcase={isShowcase} />
}
