import { View } from '@tarojs/components'
import { Card } from '@/components/card/Card'
import { StateView } from '@/components/page/StateView'
import { clock, decisionWords } from './deskWords'
import { type Proposed, type Results, workName } from './results'

interface DecisionsPartProps {
  readonly proposed: Proposed
  readonly units: Results['units']
}

/** What staff decided, the newest first; who it was stands in the record of deeds. */
export function DecisionsPart({ proposed, units }: DecisionsPartProps) {
  const { decisions, awards, named } = proposed
  if (decisions.length === 0) {
    return (
      <StateView icon="check" title="没有调整过" isInline>
        现在的建议全部由规则得出。评给、不评、留空都会记在这里，连同原因。
      </StateView>
    )
  }
  const nameOf = (id: string) =>
    units.find(({ unitId }) => unitId === id)?.name ?? workName(named.find(({ entryId }) => entryId === id))
  return (
    <Card>
      {[...decisions].reverse().map(({ kind, awardId, to, reason, at }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: decisions are only ever added, and have no name of their own.
        <View key={index} className="decision">
          <View>
            {awards.find((award) => award.awardId === awardId)?.name ?? ''} {decisionWords[kind]}
            {to !== '' && ` ${nameOf(to)}`}
          </View>
          <View className="desk-note figures">
            {clock(at)} · {reason === '' ? '作品已经不公开' : reason}
          </View>
        </View>
      ))}
    </Card>
  )
}
