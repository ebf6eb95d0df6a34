import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { Category } from '#shared/model/contest'
import type { RankedWork } from '#shared/model/vote'
import { Skeleton } from '@/components/page/Skeleton'
import { Tabs } from '@/components/tabs/Tabs'
import { useCards } from '@/features/entry/cards'
import { RankingRows } from './RankingRows'
import { rowsOfCategory } from './rankedRows'
import './ranking.css'

interface RankingProps {
  readonly contestId: string
  readonly rows: readonly RankedWork[]
  readonly categories: readonly Category[]
}

const everything = 'all'

/** All works by votes, or those of one category with ranks of their own. */
export function Ranking({ contestId, rows, categories }: RankingProps) {
  const [category, choose] = useState(everything)
  const choices = [
    { key: everything, label: '全部' },
    ...categories.map(({ categoryId, name }) => ({ key: categoryId, label: name })),
  ]
  return (
    <View className="ranking">
      {categories.length > 1 && (
        <View className="ranking-tabs full-bleed">
          <Tabs label="组别" choices={choices} chosen={category} onChoose={choose} />
        </View>
      )}
      {category === everything ? (
        <RankingRows contestId={contestId} rows={rows} />
      ) : (
        <CategoryRows key={category} contestId={contestId} rows={rows} categoryId={category} />
      )}
    </View>
  )
}

interface CategoryRowsProps {
  readonly contestId: string
  readonly rows: readonly RankedWork[]
  readonly categoryId: string
}

/** Which works are of a category is told by their cards, so all of them are needed here. */
function CategoryRows({ contestId, rows, categoryId }: CategoryRowsProps) {
  const entryIds = useMemo(() => rows.map(({ entryId }) => entryId).sort(), [rows])
  const cardOf = useCards(contestId, entryIds)
  if (entryIds.some((entryId) => cardOf(entryId) === undefined)) {
    return <Skeleton shapes={['row', 'row', 'row', 'row']} />
  }
  const own = rowsOfCategory(rows, categoryId, (entryId) => cardOf(entryId)?.categoryId)
  return <RankingRows contestId={contestId} rows={own} />
}
