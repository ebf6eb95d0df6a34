import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useRead } from '@/api/useRead'
import { Icon } from '@/components/icon/Icon'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { resultsPage } from '@/features/contest/addresses'
import { useContest } from '@/features/contest/useContest'
import { useContestId } from '@/features/contest/useContestId'
import { EntryView } from '@/features/entry/EntryView'
import { readId } from '@/features/entry/scene'
import { BrokenLink } from '@/features/shell/BrokenLink'
import { Read, RefusalView } from '@/features/shell/Read'
import { useShareCard } from '@/features/shell/useShareCard'
import { BesideWorks } from './BesideWorks'
import './winner-screen.css'

const fiveMinutes = 5 * 60_000

/** A winning work: its film at a tap, what it won, and the next one. */
export function WinnerScreen() {
  const contestId = useContestId()
  const entryId = readId(useRouter().params.entryId)
  const isNeeded = contestId !== '' && entryId !== ''
  const options = { isNeeded, staleMs: fiveMinutes }
  const contest = useContest(contestId)
  const winner = useRead('showcase', 'openWinner', { contestId, entryId }, options)
  const entry = useRead('entry', 'openEntry', { contestId, entryId }, options)
  const work = entry.state === 'ready' ? entry.value.entry : undefined
  const awards = winner.state === 'ready' ? winner.value.awards : []
  useShareCard(
    work && {
      title: `${awards.join('、')}《${work.title}》`,
      address: resultsPage('winner', { contestId, entryId }),
      cover: work.cover,
    },
  )
  if (!isNeeded) return <BrokenLink title="获奖作品" />

  const categories = contest.state === 'ready' ? contest.value.contest.categories : []
  const beside = winner.state === 'ready' && (
    <BesideWorks contestId={contestId} entryId={entryId} winner={winner.value} isShown={work !== undefined} />
  )
  // What is wrong with the list is told first: without it there is no showcase.
  const reading = winner.state === 'refused' ? winner : entry
  return (
    <PageFrame title={awards[0] ?? '获奖作品'} width="wide" home={resultsPage('showcase', { contestId })}>
      {winner.state === 'ready' && entry.state === 'refused' ? (
        <>
          <RefusalView refusal={entry.refusal} isRetrying={entry.isRetrying} onRetry={entry.retry} isInline />
          {beside}
        </>
      ) : (
        <Read
          of={reading as typeof entry}
          skeleton={<Skeleton shapes={['cover', 'title', 'short', 'line', 'line']} />}
        >
          {(value) => (
            <EntryView
              entry={value.entry}
              category={categories.find(({ categoryId }) => categoryId === value.entry.categoryId)?.name}
              count={<AwardLine awards={awards} />}
              curve={beside}
              complain={null}
            />
          )}
        </Read>
      )}
    </PageFrame>
  )
}

function AwardLine({ awards }: { readonly awards: readonly string[] }) {
  return (
    <View className="winner-awards">
      {awards.map((award) => (
        <View key={award} className="winner-award">
          <Icon name="medal" size="small" />
          <View>{award}</View>
        </View>
      ))}
    </View>
  )
}
