import { View } from '@tarojs/components'
import { useRead } from '@/api/useRead'
import { Skeleton } from '@/components/page/Skeleton'
import { useCards } from '@/features/entry/cards'
import { workName } from '@/features/entry/workName'
import { Read } from '@/features/shell/Read'
import './given-today.css'

/** To whom today's votes went, the most first. */
export function GivenToday({ contestId }: { readonly contestId: string }) {
  const mine = useRead('voting', 'myVotes', { contestId })
  return (
    <Read of={mine} skeleton={<Skeleton shapes={['line', 'line', 'short']} />}>
      {({ given }) => <GivenList contestId={contestId} given={given} />}
    </Read>
  )
}

function GivenList({
  contestId,
  given,
}: {
  readonly contestId: string
  readonly given: Record<string, number>
}) {
  const works = Object.entries(given).sort(([, one], [, other]) => other - one)
  const cardOf = useCards(
    contestId,
    works.map(([entryId]) => entryId),
  )
  return (
    <View className="given-today">
      {works.map(([entryId, votes]) => {
        return (
          <View key={entryId} className="given-today-work">
            <View className="given-today-title">{workName(cardOf(entryId))}</View>
            <View className="given-today-votes figures">{votes} 票</View>
          </View>
        )
      })}
    </View>
  )
}
