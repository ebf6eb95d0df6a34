import { View } from '@tarojs/components'
import { useId, useState } from 'react'
import { clockText } from '#shared/lib/day'
import { gainsByDay, gainsByHour } from '#shared/rules/curve'
import { useRead } from '@/api/useRead'
import { useNearScreen } from '@/components/host/useNearScreen'
import { VoteBars } from './VoteBars'
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
          <VoteBars
            gains={days}
            labelOf={({ from }) => clockText(from, 'M.D')}
            chosen={chosen}
            onChoose={choose}
          />
          {chosen !== undefined && (
            <>
              <View className="entry-curve-title">{clockText(chosen, 'M月D日')}，每小时</View>
              <VoteBars gains={gainsByHour(points, chosen)} labelOf={({ from }) => clockText(from, 'H')} />
            </>
          )}
        </>
      )}
    </View>
  )
}
