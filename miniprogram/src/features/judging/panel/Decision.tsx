import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { Dialog } from '@/components/overlay/Dialog'
import { showToast } from '@/components/overlay/toast'
import { Reason } from '@/features/shell/Reason'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import type { PanelName } from '../addresses'
import type { RankingPage } from './usePanelRanking'

type DecisionProps = PanelName & {
  readonly page: RankingPage
  readonly chosen: readonly string[]
  readonly isChanged: boolean
  readonly mayWrite: boolean
  readonly onDecided: () => void
}

/** Choose, then publish: two deeds, and until the second the first can be done again. */
export function Decision(props: DecisionProps) {
  const { contestId, panelId, page, chosen, isChanged, mayWrite, onDecided } = props
  const { shortlist, line, unsigned, short } = page
  const [asks, ask] = useState<'reason' | 'publish'>()
  const [refusal, refuse] = useState<ClientRefusal>()
  const decision = useWrite('judging', 'decideShortlist')
  const publication = useWrite('judging', 'publishShortlist')
  const atMost = page.rule.selects ?? 0
  const isDone = shortlist?.finishedAt != null
  const isPublishing = shortlist?.publishedAt != null && !isDone
  const byRank =
    short === 0 &&
    line?.tied.length === 0 &&
    line.above.length === chosen.length &&
    line.above.every((entryId) => chosen.includes(entryId))

  const decide = async (reason?: string) => {
    const reply = await decision.send({
      contestId,
      panelId,
      entryIds: [...chosen],
      ...(reason ? { reason } : {}),
    })
    if (!reply.ok) return refuse(reply.error)
    refuse(undefined)
    ask(undefined)
    showToast(`已选定 ${reply.value.chosen} 件，还没有公布`, 'good')
    readAgain('judging', 'panelRanking', 'panelProgress')
    onDecided()
  }
  const publish = async () => {
    const reply = await publication.send({ contestId })
    ask(undefined)
    if (!reply.ok) return refuse(reply.error)
    refuse(undefined)
    showToast(`${reply.value.works} 件入围作品已公布`, 'good')
    readAgain('judging', 'panelRanking', 'panelProgress')
    readAgain('contest', 'openContest')
  }
  const over = chosen.length - atMost
  return (
    <Card title={isDone ? '已公布' : '选定入围'}>
      <View className="decision-figure figures">
        {chosen.length}
        <View className="decision-of">/ {atMost} 件</View>
      </View>
      <View className="panel-words">{standing(page)}</View>
      {!asks && <RefusalNotice of={refusal} />}
      {mayWrite && !isDone && !isPublishing && (isChanged || !shortlist) && (
        <Button
          kind="primary"
          isWide
          isLoading={decision.isSending && asks === undefined}
          reason={
            unsigned > 0
              ? `等 ${unsigned} 位评委签字`
              : over > 0
                ? `多了 ${over} 件`
                : chosen.length === 0
                  ? '先选作品'
                  : undefined
          }
          onPress={() => (byRank ? void decide() : ask('reason'))}
        >
          选定这 {chosen.length} 件
        </Button>
      )}
      {mayWrite && shortlist && !isDone && !isChanged && (
        <Button kind="primary" isWide isLoading={publication.isSending} onPress={() => ask('publish')}>
          {isPublishing ? '接着公布' : '公布入围名单'}
        </Button>
      )}
      {asks === 'reason' && (
        <Reason
          isOpen
          title="写明怎么选的"
          placeholder="例如：并列三件取两件，照顾青春影像组别"
          deed={`选定这 ${chosen.length} 件`}
          isBusy={decision.isSending}
          refusal={refusal}
          onConfirm={(reason) => void decide(reason)}
          onClose={() => ask(undefined)}
        >
          这份名单与名次不完全一致，或有并列、人数不足的作品。原因会记入操作记录。
        </Reason>
      )}
      <Dialog
        isOpen={asks === 'publish'}
        title={`现在公布这 ${shortlist?.chosen ?? 0} 件？`}
        confirmLabel="公布"
        cancelLabel="再看看"
        isBusy={publication.isSending}
        onConfirm={() => void publish()}
        onCancel={() => ask(undefined)}
      >
        每件得到永久的公开编号，作品马上能被所有人看到，作者会收到结果；投票开始时自动进入投票名单。公布后不能重选。
      </Dialog>
    </Card>
  )
}

const standing = ({ shortlist, line }: RankingPage): string => {
  if (shortlist?.finishedAt != null) return `${clockText(shortlist.finishedAt, 'M月D日 HH:mm')} 公布`
  if (shortlist?.publishedAt != null) return '公布到一半断了，接着公布就会补完，不会重复。'
  if (shortlist)
    return `${clockText(shortlist.decidedAt, 'M月D日 HH:mm')} 选定，候补 ${shortlist.reserves} 件；公布前可以重选。`
  if (!line) return '还没有评分'
  return '已勾上线以上的作品，点一件可以勾上或去掉。'
}
