import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { Category } from '#shared/model/contest'
import { unitPlaces, workPlaces } from '#shared/rules/rankingViews'
import type { Output } from '@/api/refusal'
import { Tabs } from '@/components/tabs/Tabs'
import { MyPlaces } from './MyPlaces'
import { RankingRows } from './RankingRows'
import { UnitRows } from './UnitRows'
import './ranking.css'

export type VisibleCount = Extract<Output<'voting', 'ranking'>, { visible: true }>

interface RankingProps {
  readonly contestId: string
  readonly count: VisibleCount
  readonly categories: readonly Category[]
}

const everything = 'all'
const units = 'units'

/** All works by votes, those of one category, or units: each with places of their own. */
export function Ranking({ contestId, count, categories }: RankingProps) {
  const { rows, ranksUnits, state } = count
  const [chosen, choose] = useState(everything)
  // Half a reveal has no places but those that were shown.
  const isWhole = state !== 'revealing'
  const all = useMemo(
    () => (isWhole ? workPlaces(rows) : rows.map((row) => ({ ...row, rankBefore: null }))),
    [rows, isWhole],
  )
  const choices = [
    { key: everything, label: '全部' },
    ...(categories.length > 1
      ? categories.map(({ categoryId, name }) => ({ key: `c-${categoryId}`, label: name }))
      : []),
    ...(ranksUnits && rows.some(({ unit }) => unit !== null) ? [{ key: units, label: '单位' }] : []),
  ]
  const list = isWhole && choices.some(({ key }) => key === chosen) ? chosen : everything
  return (
    <View className="ranking">
      {isWhole && choices.length > 1 && (
        <View className="ranking-tabs full-bleed">
          <Tabs label="榜单范围" choices={choices} chosen={list} onChoose={choose} />
        </View>
      )}
      {isWhole && list === everything && <MyPlaces contestId={contestId} rows={all} />}
      {list === units ? (
        <UnitRows places={unitPlaces(rows)} />
      ) : (
        <RankingRows
          key={list}
          contestId={contestId}
          rows={list === everything ? all : workPlaces(rows, list.slice(2))}
        />
      )}
    </View>
  )
}
