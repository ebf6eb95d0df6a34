import { View } from '@tarojs/components'
import { useState } from 'react'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { Notice } from '@/components/notice/Notice'
import { ListChanges } from '../WinnerList'
import { RecallSheet } from './RecallSheet'
import { type Results, workName } from './results'

interface ListPartProps {
  readonly contestId: string
  readonly results: Results
  readonly list: NonNullable<Results['publicity']['list']>
}

interface Leaving {
  readonly id: string
  readonly number: string
  readonly title: string
}

/** The list as it is frozen: who leaves it leaves it here, on record and in public. */
export function ListPart({ contestId, results, list }: ListPartProps) {
  const [leaving, ask] = useState<Leaving>()
  const { mayWrite, publicity } = results
  const gone = new Set(publicity.gone)
  const mayRecall = mayWrite && publicity.state !== 'final'
  return (
    <View className="desk-lines">
      {gone.size > 0 && publicity.state !== 'final' && (
        <Notice tone="warning" title={`${gone.size} 件获奖作品已下架或撤回`}>
          名单里仍有它们。请逐件办理退出或取消资格，名单会公开说明；不办理就不能公布最终结果。
        </Notice>
      )}
      {list.changes.length > 0 && (
        <Card title="公示以来的变动">
          <ListChanges changes={list.changes} awards={list.awards} />
        </Card>
      )}
      <View className="desk-awards">
        {list.awards
          .filter(({ winners }) => winners.length > 0)
          .map(({ awardId, name, basis, winners }) => (
            <Card key={awardId} title={name} aside={<Badge tone="gold">{String(winners.length)}</Badge>}>
              {winners.map((winner) => (
                <View key={winner.id} className="award-line">
                  <View className="award-words">
                    {basis === 'unit' ? winner.title : workName(winner)}
                    {gone.has(winner.id) && <Badge tone="live">已不公开</Badge>}
                  </View>
                  {mayRecall && basis !== 'unit' && (
                    <Button size="small" label={`${workName(winner)}退出`} onPress={() => ask(winner)}>
                      退出
                    </Button>
                  )}
                </View>
              ))}
            </Card>
          ))}
      </View>
      {publicity.hash && (
        <Card title="校验码">
          <View className="results-hash figures">{publicity.hash}</View>
        </Card>
      )}
      {leaving && (
        <RecallSheet
          contestId={contestId}
          winner={leaving}
          awards={list.awards}
          onClose={() => ask(undefined)}
        />
      )}
    </View>
  )
}
