import { View } from '@tarojs/components'
import { useState } from 'react'
import { AwardCard } from './AwardCard'
import { type Asked, Deciding } from './Deciding'
import { FindSheet } from './FindSheet'
import { type Proposed, type ProposedAward, type Results, workName } from './results'

interface AwardsPartProps {
  readonly contestId: string
  readonly results: Results
  readonly proposed: Proposed
}

/** The proposals, award by award: ties and empty places are decided here, each with its reason. */
export function AwardsPart({ contestId, results, proposed }: AwardsPartProps) {
  const [asked, ask] = useState<Asked>()
  const [finding, find] = useState<ProposedAward>()
  const { mayWrite, units, publicity } = results
  const names = new Map(proposed.named.map((work) => [work.entryId, workName(work)]))
  const gone = new Set(proposed.named.flatMap(({ entryId, isGone }) => (isGone ? [entryId] : [])))
  const nameOf = (id: string) =>
    names.get(id) ?? units.find(({ unitId }) => unitId === id)?.name ?? '一件已经不在的作品'
  const isFrozen = publicity.state !== 'none'
  return (
    <View className="desk-awards">
      {proposed.awards.map((award) => {
        // In public only a tie that a winner's leaving made is decided.
        const mayDecide = mayWrite && publicity.state !== 'final' && (!isFrozen || award.tied.length > 0)
        const isFull = award.places !== null && award.given.length >= award.places
        return (
          <AwardCard
            key={award.awardId}
            award={award}
            nameOf={nameOf}
            isGone={(id) => gone.has(id)}
            {...(mayDecide && { onAsk: ask })}
            isFrozen={isFrozen}
            {...(mayWrite && !isFrozen && !isFull && { onFind: () => find(award) })}
          />
        )
      })}
      {finding && (
        <FindSheet
          contestId={contestId}
          award={finding}
          units={units}
          onFound={(to) => {
            find(undefined)
            ask({ kind: 'give', award: finding, to })
          }}
          onClose={() => find(undefined)}
        />
      )}
      <Deciding contestId={contestId} asked={asked} onClose={() => ask(undefined)} />
    </View>
  )
}
