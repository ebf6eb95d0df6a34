import { View } from '@tarojs/components'
import { useState } from 'react'
import { scoringOf } from '#shared/rules/panelScoring'
import { valueText } from '#shared/rules/panelText'
import { Card } from '@/components/card/Card'
import { PagedList } from '@/components/list/PagedList'
import { Notice } from '@/components/notice/Notice'
import { Skeleton } from '@/components/page/Skeleton'
import { useMyRoles } from '@/features/contest/useMyRoles'
import { Read } from '@/features/shell/Read'
import type { PanelName } from '../addresses'
import { Balance } from './Balance'
import { balanceAfter } from './balanceAfter'
import { Decision } from './Decision'
import { RankedWork } from './RankedWork'
import { type RankingPage, usePanelRanking } from './usePanelRanking'

/** The ranking with its cut line; staff choose on it, up to the contest's number. */
export function PanelRanking({ contestId, panelId }: PanelName) {
  const { reading, rows, more, onMore } = usePanelRanking({ contestId, panelId })
  const { mayWrite } = useMyRoles(contestId)
  const [changed, change] = useState<readonly string[]>()
  return (
    <Read of={reading} skeleton={<Skeleton shapes={['row', 'row', 'row', 'row', 'row']} />}>
      {(page) => {
        const isShortlist = page.rule.selects !== null
        const counted = page.chosen ?? page.line?.above ?? []
        const chosen = changed ?? counted
        const mayChoose = isShortlist && mayWrite && page.unsigned === 0 && !page.shortlist?.publishedAt
        const taken = new Set(chosen)
        // From what stands when it is pressed: two quick taps are two.
        const toggle = (entryId: string) =>
          change((now = counted) =>
            now.includes(entryId) ? now.filter((one) => one !== entryId) : [...now, entryId],
          )
        const parts = (shares: RankingPage['units'], part: 'category' | 'unit') =>
          balanceAfter(
            shares,
            { counted, chosen },
            (entryId) => rows.find((row) => row.entryId === entryId)?.[part],
          )
        return (
          <View className="panel-columns">
            <View className="panel-main">
              <Line page={page} />
              <PagedList
                items={rows}
                keyOf={({ entryId }) => entryId}
                renderItem={(row, index) => (
                  <RankedWork
                    scoring={scoringOf(page.rule)}
                    row={row}
                    lineAbove={isLineAt(page, rows, index)}
                    isTied={page.line?.tied.includes(row.entryId) ?? false}
                    isChosen={isShortlist && taken.has(row.entryId)}
                    {...(mayChoose ? { onToggle: () => toggle(row.entryId) } : {})}
                  />
                )}
                onMore={onMore}
                more={more}
              />
            </View>
            <View className="panel-side">
              {isShortlist && (
                <Decision
                  contestId={contestId}
                  panelId={panelId}
                  page={page}
                  chosen={chosen}
                  isChanged={changed !== undefined}
                  mayWrite={mayWrite}
                  onDecided={() => change(undefined)}
                />
              )}
              {isShortlist && (
                <Card title={changed || page.chosen ? '选中作品的构成' : '线上作品的构成'}>
                  <Balance title="组别" parts={parts(page.categories, 'category')} />
                  <Balance title="单位" parts={parts(page.units, 'unit')} />
                </Card>
              )}
            </View>
          </View>
        )
      }}
    </Read>
  )
}

/** The line is drawn over the first work that does not stand above it. */
const isLineAt = ({ line }: RankingPage, rows: readonly { readonly entryId: string }[], index: number) => {
  if (!line || line.above.length === 0) return false
  const above = new Set(line.above)
  const [before, here] = [rows[index - 1], rows[index]]
  return before !== undefined && here !== undefined && above.has(before.entryId) && !above.has(here.entryId)
}

function Line({ page }: { readonly page: RankingPage }) {
  const { line, unsigned, short, rule } = page
  return (
    <>
      {unsigned > 0 && (
        <Notice>还有 {unsigned} 位评委没有签字，这里的名次随时会变；全部签字后才能选定。</Notice>
      )}
      {short > 0 && <Notice tone="warning">{short} 件作品看的人不够，选定时要写明原因。</Notice>}
      {line && line.tied.length > 0 && (
        <Notice tone="warning" title={`${line.tied.length} 件并列在线上，只剩 ${line.placesLeft} 个名额`}>
          它们都是 {valueText(scoringOf(rule), line.value)}，名次分不出先后，由你们讨论后选定并写明原因。
        </Notice>
      )}
    </>
  )
}
