import { View } from '@tarojs/components'
import type { Gain } from '#shared/rules/curve'
import { Pressable } from '@/components/host/Pressable'
import './vote-bars.css'

interface VoteBarsProps {
  readonly gains: readonly Gain[]
  readonly labelOf: (gain: Gain) => string
  readonly chosen?: number | undefined
  readonly onChoose?: (from: number) => void
}

/** Labels stand apart enough to be read. */
const labelsShown = 6

/** Votes by stretches of time, as bars; with `onChoose` each can be chosen. */
export function VoteBars({ gains, labelOf, chosen, onChoose }: VoteBarsProps) {
  const most = Math.max(1, ...gains.map(({ votes }) => votes))
  const every = Math.ceil(gains.length / labelsShown)
  return (
    <View className="vote-bars">
      {gains.map((gain, index) => {
        const isChosen = gain.from === chosen
        const height = `${Math.round((gain.votes / most) * 100)}%`
        const bar = (
          <>
            {isChosen && <View className="vote-bars-votes figures">{gain.votes}</View>}
            <View className="vote-bars-bar" style={{ height }} />
            <View className="vote-bars-label figures">{index % every === 0 ? labelOf(gain) : ''}</View>
          </>
        )
        const className = isChosen ? 'vote-bars-column is-chosen' : 'vote-bars-column'
        return onChoose ? (
          <Pressable
            key={gain.from}
            className={className}
            label={`${labelOf(gain)}，${gain.votes} 票`}
            onPress={() => onChoose(gain.from)}
          >
            {bar}
          </Pressable>
        ) : (
          <View key={gain.from} className={className} aria-label={`${labelOf(gain)} 时，${gain.votes} 票`}>
            {bar}
          </View>
        )
      })}
    </View>
  )
}
