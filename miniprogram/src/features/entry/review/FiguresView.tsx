import { View } from '@tarojs/components'
import { useRead } from '@/api/useRead'
import { Card } from '@/components/card/Card'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Read } from '@/features/shell/Read'
import { durationText } from './spans'
import './figures.css'

/** How review goes: per day and per reviewer. */
export function FiguresView({ contestId }: { readonly contestId: string }) {
  const read = useRead('entry', 'reviewFigures', { contestId }, { staleMs: 0 })
  return (
    <Read of={read} skeleton={<Skeleton shapes={['row', 'card', 'card']} />}>
      {({ days, reviewers, meanWaitMs, longestWaitMs }) => {
        if (days.length === 0) {
          return (
            <StateView icon="clock" title="还没有可以统计的" isInline>
              有作品提交和审过之后，这里按天、按人列出来。
            </StateView>
          )
        }
        return (
          <View className="review-part review-figures">
            <View className="review-soft">
              {meanWaitMs === null || longestWaitMs === null
                ? '还没有作品审完。'
                : `从提交到有结果，平均 ${durationText(meanWaitMs)}，最长 ${durationText(longestWaitMs)}。`}
            </View>
            <Card title="每天">
              <Table
                head={['日期', '提交', '审过']}
                rows={days.map(({ day, sent, decided }) => [
                  `${day.slice(5).replace('-', '月')}日`,
                  sent,
                  decided,
                ])}
              />
            </Card>
            {reviewers.length > 0 && (
              <Card title="每个人">
                <Table
                  head={['同事', '通过', '退回', '不通过']}
                  rows={reviewers.map(({ name, approved, returned, rejected }) => [
                    name || '一位同事',
                    ...[approved, returned, rejected],
                  ])}
                />
              </Card>
            )}
          </View>
        )
      }}
    </Read>
  )
}

interface TableProps {
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

function Table({ head, rows }: TableProps) {
  return (
    <View className="review-table" role="table">
      {[head, ...rows].map((cells) => (
        <View
          key={String(cells[0])}
          className={cells === head ? 'review-tr is-head' : 'review-tr'}
          role="row"
        >
          {cells.map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns stand in their order.
            <View key={column} className="review-td figures" role="cell">
              {cell}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
