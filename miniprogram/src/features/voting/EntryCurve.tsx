import { View } from '@tarojs/components'
import { useId, useState } from 'react'
import { clockText } from '#shared/lib/day'
import { type Gain, gainsByDay, gainsByHour } from '#shared/rules/curve'
import { useRead } from '@/api/useRead'
import { Pressable } from '@/components/host/Pressable'
import { useNearScreen } from '@/components/host/useNearScreen'
import './entry-curve.css'

interface EntryCurveProps {
  readonly contestId: string
  readonly entryId: string
}

const staleMs = 60_000
/** What a phone's width can show apart. */
const daysShown = 15

/** Votes a work gained a day, and on a tap the hours of that day. Asked for when it comes near the screen. */
export function EntryCurve({ contestId, entryId }: EntryCurveProps) {
  const id = `curve-${useId().replace(/:/g, '')}`
  const [isNear, comeNear] = useState(false)
  const [chosen, choose] = useState<number>()
  useNearScreen(id, (now) => now.isNear && comeNear(true))
  const read = useRead('voting', 'entryCurve', { contestId, entryId }, { isNeeded: isNear, staleMs })
  const { points, until } = read.state === 'ready' ? read.value : { points: [], until: 0 }
  const days = gainsByDay(points, until).slice(-daysShown)
  return (
    <View id={id} className="entry-curve">
      {days.length > 0 && (
        <>
          <View className="entry-curve-title">每天新增的票</View>
          <Bars
            gains={days}
            labelOf={({ from }) => clockText(from, 'M.D')}
            chosen={chosen}
            onChoose={choose}
          />
          {chosen !== undefined && (
            <>
              <View className="entry-curve-title">{clockText(chosen, 'M月D日')}，每小时</View>
              <Bars gains={gainsByHour(points, chosen)} labelOf={({ from }) => clockText(from, 'H')} />
            </>
          )}
        </>
      )}
    </View>
  )
}

interface BarsProps {
  readonly gains: readonly Gain[]
  readonly labelOf: (gain: Gain) => string
  readonly chosen?: number | undefined
  readonly onChoose?: (from: number) => void
}

/** Labels stand apart enough to be read. */
const labelsShown = 6

function Bars({ gains, labelOf, chosen, onChoose }: BarsProps) {
  const most = Math.max(1, ...gains.map(({ votes }) => votes))
  const every = Math.ceil(gains.length / labelsShown)
  return (
    <View className="entry-curve-bars">
      {gains.map((gain, index) => {
        const isChosen = gain.from === chosen
        const height = `${Math.round((gain.votes / most) * 100)}%`
        const bar = (
          <>
            {isChosen && <View className="entry-curve-votes figures">{gain.votes}</View>}
            <View className="entry-curve-bar" style={{ height }} />
            <View className="entry-curve-label figures">{index % every === 0 ? labelOf(gain) : ''}</View>
          </>
        )
        const className = isChosen ? 'entry-curve-column is-chosen' : 'entry-curve-column'
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
