import { View } from '@tarojs/components'
import { useState } from 'react'
import type { UnitPlace } from '#shared/rules/rankingViews'
import { Button } from '@/components/button/Button'
import { RankChange } from './RankChange'
import { sharedRanks } from './rankedRows'

const unitsAtOnce = 40

/** Units by the votes of all their works. */
export function UnitRows({ places }: { readonly places: readonly UnitPlace[] }) {
  const [shown, show] = useState(unitsAtOnce)
  const shared = sharedRanks(places)
  return (
    <View className="unit-rows">
      {places.slice(0, shown).map(({ unit, works, votes, rank, rankBefore }) => (
        <View key={unit} className={votes > 0 && rank <= 3 ? 'unit-row is-top' : 'unit-row'}>
          <View className="ranking-rank figures">
            {votes > 0 ? rank : '–'}
            {votes > 0 && shared.has(rank) && <View className="ranking-tie">并列</View>}
          </View>
          <View className="ranking-words">
            <View className="ranking-title clamp-2">{unit}</View>
            <View className="ranking-author">{works} 件作品</View>
          </View>
          <View className="ranking-votes figures">
            {votes}
            <RankChange rank={votes > 0 ? rank : null} rankBefore={rankBefore} />
          </View>
        </View>
      ))}
      {places.length > shown && (
        <Button isWide onPress={() => show(shown + unitsAtOnce)}>
          再看 {Math.min(unitsAtOnce, places.length - shown)} 个单位
        </Button>
      )}
    </View>
  )
}
