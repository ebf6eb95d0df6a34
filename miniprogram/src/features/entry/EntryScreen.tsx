import Taro from '@tarojs/taro'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { contestAddress } from '@/features/contest/addresses'
import { useContest } from '@/features/contest/useContest'
import { Read, RefusalView } from '@/features/shell/Read'
import { EntryCount } from '@/features/voting/EntryCount'
import { useUnfinishedCasts } from '@/features/voting/useUnfinishedCasts'
import { VotePanel } from '@/features/voting/VotePanel'
import { votingPlanOf } from '@/features/voting/votingPlan'
import { EntryView } from './EntryView'
import { useWanted, type Wanted } from './useWanted'

const outline = <Skeleton shapes={['cover', 'title', 'short', 'line', 'line']} />

/** A work's page, from wherever one comes: a list, a shared card, a QR code, a number on a poster. */
export function EntryScreen() {
  useUnfinishedCasts()
  const wanted = useWanted()
  if (wanted.state === 'ready') return <WantedEntry {...wanted.value} />
  return (
    <PageFrame title="作品">
      <Read of={wanted} skeleton={outline}>
        {() => null}
      </Read>
    </PageFrame>
  )
}

function WantedEntry({ contestId, entryId }: Wanted) {
  const contest = useContest(contestId)
  const entry = useRead(
    'entry',
    'openEntry',
    { contestId, entryId },
    { isNeeded: entryId !== '', staleMs: 5 * 60_000 },
  )
  const home = contestId === '' ? undefined : contestAddress(contestId)
  const plan = contest.state === 'ready' ? votingPlanOf(contest.value.contest) : undefined
  const work = entry.state === 'ready' ? entry.value.entry : undefined
  const isGone =
    entryId === '' || (entry.state === 'refused' && /NOT_FOUND|TAKEN_DOWN/.test(entry.refusal.code))

  if (isGone) return <GoneEntry refusal={entry.state === 'refused' ? entry.refusal : undefined} home={home} />
  return (
    <PageFrame
      title={work ? `${work.number} 号作品` : '作品'}
      home={home}
      footer={work && plan && <VotePanel contestId={contestId} plan={plan} work={work} />}
    >
      <Read of={entry} skeleton={outline}>
        {(value) => (
          <EntryView
            entry={value.entry}
            category={
              contest.state === 'ready'
                ? contest.value.contest.categories.find(
                    ({ categoryId }) => categoryId === value.entry.categoryId,
                  )?.name
                : undefined
            }
            count={<EntryCount contestId={contestId} entryId={entryId} />}
          />
        )}
      </Read>
    </PageFrame>
  )
}

interface GoneEntryProps {
  readonly refusal: Parameters<typeof RefusalView>[0]['refusal'] | undefined
  readonly home: string | undefined
}

/** Says what became of the work, and leads to the others. */
function GoneEntry({ refusal = { code: 'ENTRY_NOT_FOUND' }, home }: GoneEntryProps) {
  const leave = () => (home ? Taro.redirectTo({ url: home }) : Taro.switchTab({ url: '/pages/home/index' }))
  return (
    <PageFrame title="作品" home={home}>
      <RefusalView refusal={refusal} />
      <Button kind="primary" isWide onPress={() => void leave()}>
        看看全部作品
      </Button>
    </PageFrame>
  )
}
