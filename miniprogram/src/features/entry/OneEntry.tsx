import { View } from '@tarojs/components'
import { useRead } from '@/api/useRead'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { contestAddress } from '@/features/contest/addresses'
import { useContest } from '@/features/contest/useContest'
import { Read } from '@/features/shell/Read'
import { isSinglePage } from '@/features/shell/singlePage'
import { useShareCard } from '@/features/shell/useShareCard'
import { EntryCount } from '@/features/voting/EntryCount'
import { EntryCurve } from '@/features/voting/EntryCurve'
import { LookOnly } from '@/features/voting/LookOnly'
import { PosterDoor } from '@/features/voting/poster/PosterDoor'
import { VotePanel } from '@/features/voting/VotePanel'
import { votingPlanOf } from '@/features/voting/votingPlan'
import { entryAddress } from './addresses'
import { ComplainDoor } from './ComplainDoor'
import { EntryView } from './EntryView'
import { NoEntry } from './NoEntry'

interface OneEntryProps {
  readonly contestId: string
  readonly entryId: string
}

const fiveMinutes = 5 * 60_000
const gone: readonly string[] = ['ENTRY_NOT_FOUND', 'ENTRY_TAKEN_DOWN', 'CONTEST_NOT_FOUND', 'BAD_INPUT']

/** The film and the votes for it. */
export function OneEntry({ contestId, entryId }: OneEntryProps) {
  const contest = useContest(contestId)
  const entry = useRead('entry', 'openEntry', { contestId, entryId }, { staleMs: fiveMinutes })
  const work = entry.state === 'ready' ? entry.value.entry : undefined
  useShareCard(
    work && {
      title: `${work.number} 号《${work.title}》`,
      address: entryAddress(contestId, entryId),
      cover: work.cover,
    },
  )
  if (entry.state === 'refused' && gone.includes(entry.refusal.code)) {
    return <NoEntry contestId={contestId} refusal={entry.refusal} />
  }

  const opened = contest.state === 'ready' ? contest.value.contest : undefined
  const plan = opened && votingPlanOf(opened)
  const panel = () => {
    if (!work || !plan) return undefined
    return isSinglePage() ? <LookOnly /> : <VotePanel contestId={contestId} plan={plan} work={work} />
  }
  return (
    <PageFrame
      title={work ? `${work.number} 号作品` : '作品'}
      width="wide"
      home={contestAddress(contestId)}
      footer={panel()}
    >
      <Read of={entry} skeleton={<Skeleton shapes={['cover', 'title', 'short', 'line', 'line']} />}>
        {(value) => (
          <EntryView
            entry={value.entry}
            category={
              opened?.categories.find(({ categoryId }) => categoryId === value.entry.categoryId)?.name
            }
            count={<EntryCount contestId={contestId} entryId={entryId} />}
            curve={
              <>
                <EntryCurve contestId={contestId} entryId={entryId} />
                {!isSinglePage() && (
                  <View className="entry-view-poster">
                    <PosterDoor contestId={contestId} entryId={entryId} />
                  </View>
                )}
              </>
            }
            complain={!isSinglePage() && <ComplainDoor contestId={contestId} entryId={entryId} />}
          />
        )}
      </Read>
    </PageFrame>
  )
}
