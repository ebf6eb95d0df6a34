import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Output } from '@/api/refusal'
import { usePages } from '@/api/usePages'
import { Button } from '@/components/button/Button'
import { Pressable } from '@/components/host/Pressable'
import { PagedList } from '@/components/list/PagedList'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { staffPage } from '@/features/contest/addresses'
import { useMyRoles } from '@/features/contest/useMyRoles'
import { readId } from '@/features/entry/scene'
import { Read } from '@/features/shell/Read'
import { StaffFooter } from '@/features/shell/StaffFooter'
import { WorkFigures } from '../WorkFigures'
import { ImportFigures } from './ImportFigures'
import { WorkFiguresSheet } from './WorkFiguresSheet'
import './figures.css'

export type FiguresWork = Output<'judging', 'listFigures'>['works'][number]

/** How far each work has spread: entered one by one, or pasted from a table. */
export function FiguresScreen() {
  const { params } = useRouter()
  const panel = { contestId: readId(params.contestId) || '0', panelId: readId(params.panelId) || '0' }
  const { pages, reading, more, onMore } = usePages('judging', 'listFigures', panel, {
    nextOf: ({ next }) => (next === null ? null : { offset: next }),
  })
  const { mayWrite } = useMyRoles(panel.contestId)
  const [edited, edit] = useState<FiguresWork>()
  const [isImporting, bringIn] = useState(false)
  const works = pages?.flatMap((page) => page.works) ?? []
  return (
    <PageFrame
      title="传播数据"
      width="wide"
      home={staffPage('judging', panel.contestId)}
      footer={
        mayWrite && (
          <StaffFooter>
            <Button kind="primary" isWide onPress={() => bringIn(true)}>
              从表格粘贴
            </Button>
          </StaffFooter>
        )
      }
    >
      <Read of={reading} skeleton={<Skeleton shapes={['title', 'row', 'row', 'row', 'row']} />}>
        {({ total, known }) => (
          <View className="figures-desk">
            <View className="figures-known figures">
              {known} / {total} 件已填
            </View>
            <View className="figures-note">
              评委打分时看得到，写明平台、来源和日期。评审开始后再改，要写原因。
            </View>
            {works.length === 0 && (
              <StateView icon="medal" title="还没有可以评的作品" isInline>
                作品公布以后会出现在这里。
              </StateView>
            )}
            <PagedList
              items={works}
              keyOf={({ entryId }) => entryId}
              renderItem={(work) => (
                <FiguresRow work={work} {...(mayWrite ? { onPress: () => edit(work) } : {})} />
              )}
              onMore={onMore}
              more={more}
            />
          </View>
        )}
      </Read>
      {edited && <WorkFiguresSheet panel={panel} work={edited} onClose={() => edit(undefined)} />}
      {isImporting && <ImportFigures panel={panel} onClose={() => bringIn(false)} />}
    </PageFrame>
  )
}

function FiguresRow({ work, onPress }: { readonly work: FiguresWork; readonly onPress?: () => void }) {
  const face = (
    <>
      <View className="figures-title">
        {work.number && `${work.number} `}
        {work.title}
      </View>
      {work.figures.length > 0 ? (
        <WorkFigures figures={work.figures} />
      ) : (
        <View className="figures-missing">还没有填</View>
      )}
    </>
  )
  return onPress ? (
    <Pressable className="figures-row" label={`填写《${work.title}》的传播数据`} onPress={onPress}>
      {face}
    </Pressable>
  ) : (
    <View className="figures-row">{face}</View>
  )
}
