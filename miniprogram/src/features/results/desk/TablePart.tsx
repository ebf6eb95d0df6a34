import { View } from '@tarojs/components'
import { useState } from 'react'
import { SearchBox } from '@/components/form/SearchBox'
import { PagedList } from '@/components/list/PagedList'
import { StateView } from '@/components/page/StateView'
import { useSettled } from '@/features/entry/useSettled'
import { SEARCH_RESTS_MS } from './FindSheet'
import { RowSheet } from './RowSheet'
import type { Proposed, Results, Row } from './results'
import { TableHead, TableRow } from './TableRow'
import { useTable } from './useTable'

interface TablePartProps {
  readonly contestId: string
  readonly results: Results
  readonly proposed: Proposed
}

/** Every work with every number on the way to its place; a press tells them by name, and what can be done. */
export function TablePart({ contestId, results, proposed }: TablePartProps) {
  const [wanted, want] = useState('')
  const [opened, open] = useState<Row>()
  const find = useSettled(wanted.trim(), SEARCH_RESTS_MS)
  const { rows, total, more, onMore } = useTable(contestId, find)
  const { awards, mix } = proposed
  const awardsOf = ({ awardIds }: Row) =>
    awards.flatMap(({ awardId, name }) => (awardIds.includes(awardId) ? name : [])).join('、')
  return (
    <View className="desk-table">
      <SearchBox value={wanted} onChange={want} placeholder="编号、题目、作者或单位" />
      {rows.length > 0 && <TableHead hasMix={mix !== null} />}
      {rows.length === 0 && more === 'idle' ? (
        <StateView icon="search" title="没有这样的作品" isInline>
          换一个编号或题目试试。
        </StateView>
      ) : (
        <PagedList
          items={rows}
          keyOf={({ entryId }) => entryId}
          renderItem={(row) => (
            <TableRow row={row} hasMix={mix !== null} award={awardsOf(row)} onOpen={() => open(row)} />
          )}
          more={more}
          {...(onMore && { onMore })}
          end={total === undefined ? undefined : `共 ${total} 件`}
        />
      )}
      {opened && (
        <RowSheet
          contestId={contestId}
          row={opened}
          results={results}
          proposed={proposed}
          onClose={() => open(undefined)}
        />
      )}
    </View>
  )
}
