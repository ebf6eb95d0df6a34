import { View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import type { Output } from '@/api/refusal'
import { Pressable } from '@/components/host/Pressable'
import { changeLine, points } from './resultsWords'
import './results.css'

type List = NonNullable<Output<'results', 'openPublicity'>['list']>
type Winner = List['awards'][number]['winners'][number]

interface WinnerListProps {
  readonly awards: List['awards']
  /** A contest without a count names no votes. */
  readonly hasVotes: boolean
  readonly onOpen?: (entryId: string) => void
}

/** Who has what, award by award; awards that nobody has are left out. */
export function WinnerList({ awards, hasVotes, onOpen }: WinnerListProps) {
  return (
    <>
      {awards
        .filter(({ winners }) => winners.length > 0)
        .map(({ awardId, name, basis, winners }) => (
          <View key={awardId} className="results-award">
            <View className="results-award-name">
              {name}（{winners.length}）
            </View>
            {winners.map((winner) => (
              <WinnerLine
                key={winner.id}
                winner={winner}
                hasVotes={hasVotes}
                {...(basis !== 'unit' && onOpen && { onOpen })}
              />
            ))}
          </View>
        ))}
    </>
  )
}

interface WinnerLineProps {
  readonly winner: Winner
  readonly hasVotes: boolean
  readonly onOpen?: (entryId: string) => void
}

function WinnerLine({ winner, hasVotes, onOpen }: WinnerLineProps) {
  const { id, number, title, author, unit, figures } = winner
  const who = [author, unit === title ? '' : unit].filter(Boolean).join(' · ')
  const words = (
    <>
      <View>
        {number !== '' && <View className="results-number figures">{number}</View>}
        {title}
      </View>
      {who !== '' && <View className="results-note">{who}</View>}
      {figures && (
        <View className="results-note figures">
          {[
            ...(figures.score === null ? [] : [`总评 ${points(figures.score)}`]),
            ...(hasVotes ? [`${figures.votes} 票`] : []),
            ...(figures.jury === null ? [] : [`评委评分 ${points(figures.jury)}`]),
          ].join(' · ')}
        </View>
      )}
    </>
  )
  if (!onOpen) return <View className="results-winner">{words}</View>
  return (
    <Pressable className="results-winner" role="link" onPress={() => onOpen(id)}>
      {words}
    </Pressable>
  )
}

interface ListChangesProps {
  readonly changes: List['changes']
  readonly awards: List['awards']
}

/** What happened to the list after it was published: who left, why, and who moved up. */
export function ListChanges({ changes, awards }: ListChangesProps) {
  const awardName = (awardId: string) => awards.find((one) => one.awardId === awardId)?.name ?? ''
  return (
    <>
      {changes.map((change) => (
        <View key={change.hash} className="results-note">
          {clockText(change.at, 'M月D日 HH:mm')} {changeLine(change, awardName)}
        </View>
      ))}
    </>
  )
}
