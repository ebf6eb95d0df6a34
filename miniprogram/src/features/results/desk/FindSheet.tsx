import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/Button'
import { SearchBox } from '@/components/form/SearchBox'
import { Pressable } from '@/components/host/Pressable'
import { Sheet } from '@/components/overlay/Sheet'
import { useSettled } from '@/features/entry/useSettled'
import { type ProposedAward, type Results, workName } from './results'
import { useTable } from './useTable'

/** A search is sent when the hand rests. */
export const SEARCH_RESTS_MS = 300

interface FindSheetProps {
  readonly contestId: string
  readonly award: ProposedAward
  readonly units: Results['units']
  readonly onFound: (to: { readonly id: string; readonly name: string }) => void
  readonly onClose: () => void
}

/** Whom an award goes to: one of the contest's works, or of its units. */
export function FindSheet({ contestId, award, units, onFound, onClose }: FindSheetProps) {
  const isToUnit = award.basis === 'unit'
  return (
    <Sheet isOpen title={`${award.name}评给谁`} onClose={onClose}>
      {isToUnit ? (
        <Units units={units.filter(({ unitId }) => !award.to.includes(unitId))} onFound={onFound} />
      ) : (
        <Works contestId={contestId} award={award} onFound={onFound} />
      )}
    </Sheet>
  )
}

type OnFound = FindSheetProps['onFound']

function Units({ units, onFound }: { readonly units: Results['units']; readonly onFound: OnFound }) {
  const [wanted, want] = useState('')
  const found = units.filter(({ name }) => name.includes(wanted.trim()))
  return (
    <View className="find">
      <SearchBox value={wanted} onChange={want} placeholder="单位名称" />
      {found.map(({ unitId, name }) => (
        <Pressable key={unitId} className="find-choice" onPress={() => onFound({ id: unitId, name })}>
          {name}
        </Pressable>
      ))}
      {found.length === 0 && (
        <View className="desk-note">没有这样的单位。单位在“单位与报送”里添加，评过的不再列出。</View>
      )}
    </View>
  )
}

interface WorksProps extends Pick<FindSheetProps, 'contestId' | 'award'> {
  readonly onFound: OnFound
}

function Works({ contestId, award, onFound }: WorksProps) {
  const [wanted, want] = useState('')
  const { rows, more, onMore } = useTable(contestId, useSettled(wanted.trim(), SEARCH_RESTS_MS))
  return (
    <View className="find">
      <SearchBox value={wanted} onChange={want} placeholder="编号、题目、作者或单位" />
      {rows
        .filter(({ awardIds }) => !awardIds.includes(award.awardId))
        .map((row) => (
          <Pressable
            key={row.entryId}
            className="find-choice"
            onPress={() => onFound({ id: row.entryId, name: workName(row) })}
          >
            <View>{workName(row)}</View>
            <View className="desk-note">{[row.author, row.unit].filter(Boolean).join(' · ')}</View>
          </Pressable>
        ))}
      {more === 'loading' && <View className="desk-note">正在找……</View>}
      {more === 'idle' && rows.length === 0 && <View className="desk-note">没有这样的作品。</View>}
      {onMore && (
        <Button size="small" isWide onPress={onMore}>
          {more === 'failed' ? '没能加载，再试一次' : '更多'}
        </Button>
      )}
    </View>
  )
}
