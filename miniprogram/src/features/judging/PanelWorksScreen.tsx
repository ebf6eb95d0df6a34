import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { panelSentence } from '#shared/rules/panelText'
import { serverNow } from '@/api/serverClock'
import { Button } from '@/components/button/Button'
import { PagedList } from '@/components/list/PagedList'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Progress } from '@/components/progress/Progress'
import { Segmented } from '@/components/tabs/Tabs'
import { Read } from '@/features/shell/Read'
import { StaffFooter } from '@/features/shell/StaffFooter'
import { openWork, type PanelName } from './addresses'
import { MyWorkRow } from './MyWorkRow'
import { SignOff } from './SignOff'
import { scoreDesk } from './scoreDesk'
import { useMyWorks } from './useMyWorks'
import './panel-works.css'

const views = [
  { key: 'all', label: '全部' },
  { key: 'left', label: '还没评' },
] as const

/** What is left, what was given, and the signature that closes it. */
export function PanelWorksScreen({ panel }: { readonly panel: PanelName }) {
  const [only, show] = useState<'all' | 'left'>('all')
  const mine = useMyWorks(panel, only)
  const waiting = useMyWorks(panel, 'left')
  useDidShow(() => {
    scoreDesk().resume()
    mine.retry()
    waiting.retry()
  })
  const head = mine.reading.state === 'ready' ? mine.reading.value : undefined
  const first = waiting.works[0]
  const isOpen =
    head?.opensAt != null &&
    head.closesAt !== null &&
    head.opensAt <= serverNow() &&
    serverNow() < head.closesAt
  return (
    <PageFrame
      title={head?.name || '我的评审'}
      width="wide"
      home="/pages/me/index"
      footer={
        head &&
        head.signedAt === null && (
          <StaffFooter>
            {head.left > 0 ? (
              <Button
                kind="primary"
                isWide
                disabled={!first}
                onPress={() => first && openWork(panel, first.entryId)}
              >
                {head.left === head.assigned ? '开始评' : '接着评'}
              </Button>
            ) : (
              <SignOff panel={panel} works={head.assigned} />
            )}
          </StaffFooter>
        )
      }
    >
      <Read of={mine.reading} skeleton={<Skeleton shapes={['title', 'line', 'row', 'row', 'row', 'row']} />}>
        {(page) => (
          <View className="panel-works">
            <View className="panel-works-head">
              <View className="panel-works-left figures">
                {page.signedAt !== null ? '已签字' : page.left > 0 ? `还剩 ${page.left} 件` : '都评完了'}
              </View>
              <Progress
                done={page.assigned === 0 ? 1 : (page.assigned - page.left) / page.assigned}
                note={
                  page.signedAt !== null
                    ? `${clockText(page.signedAt, 'M月D日 HH:mm')} 签字，评分不能再改`
                    : hoursText(page, isOpen)
                }
              />
              <View className="panel-works-rule">{panelSentence(page.rule)}</View>
            </View>
            <Segmented label="看哪些作品" choices={views} chosen={only} onChoose={show} />
            {mine.works.length === 0 && (
              <StateView icon="check" title={only === 'left' ? '没有剩下的了' : '还没有分到作品'} isInline>
                {only === 'left' ? '都评完了，签字前还可以改。' : '主办方分配后，会出现在这里。'}
              </StateView>
            )}
            <PagedList
              items={mine.works}
              keyOf={({ entryId }) => entryId}
              renderItem={(work) => (
                <MyWorkRow rule={page.rule} work={work} onPress={() => openWork(panel, work.entryId)} />
              )}
              onMore={mine.onMore}
              more={mine.more}
            />
          </View>
        )}
      </Read>
    </PageFrame>
  )
}

const hoursText = (
  { opensAt, closesAt }: { readonly opensAt: number | null; readonly closesAt: number | null },
  isOpen: boolean,
): string => {
  if (opensAt === null || closesAt === null) return '评审时间还没有定，可以先看作品'
  if (isOpen) return `${clockText(closesAt, 'M月D日 HH:mm')} 截止，签字前都可以改`
  return serverNow() < opensAt
    ? `${clockText(opensAt, 'M月D日 HH:mm')} 开始打分，可以先看作品`
    : `${clockText(closesAt, 'M月D日 HH:mm')} 已截止`
}
