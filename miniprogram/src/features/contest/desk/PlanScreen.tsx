import { View } from '@tarojs/components'
import { useState } from 'react'
import { blocks } from '#shared/model/fault'
import { contestFaults } from '#shared/rules/contestFaults'
import { Badge } from '@/components/badge/Badge'
import { Button } from '@/components/button/Button'
import { useWideWindow } from '@/components/host/useWideWindow'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { Read } from '@/features/shell/Read'
import { openPage, staffPage } from '../addresses'
import { Door, Doors } from '../Doors'
import { openLaunch, openSection } from './addresses'
import { TimelinePicture } from './parts/TimelinePicture'
import type { EditedPlan, PlanEditing } from './planEditing'
import { SaveLine } from './SaveLine'
import { SectionList } from './SectionList'
import { SectionView } from './SectionView'
import { type SectionKey, titleOf } from './sections'
import { Unsaved } from './Unsaved'
import { usePlan } from './usePlan'
import './plan-screen.css'

const outline = <Skeleton shapes={['title', 'row', 'row', 'row', 'row', 'row', 'row']} />

const statusWords = { draft: '草稿', published: '已公开', archived: '已归档' } as const

/** One contest on the organiser's desk: its parts, and in a wide window the chosen one beside them. */
export function PlanScreen() {
  const { contestId, editing, reading } = usePlan()
  const isWide = useWideWindow()
  const [chosen, choose] = useState<SectionKey>('basics')
  const edited = reading.state === 'ready' ? reading.value : undefined
  const isDraft = edited?.opened.contest.status === 'draft'
  return (
    <PageFrame
      title="赛事设置"
      width="wide"
      home="/pages/desk/index"
      footer={isDraft && edited && <LaunchBar contestId={contestId} edited={edited} />}
    >
      <Read of={reading} skeleton={outline}>
        {(value) => (
          <>
            <Head edited={value} />
            {isWide ? (
              <View className="plan-split">
                <View className="plan-list">
                  <SectionList edited={value} chosen={chosen} onChoose={choose} />
                </View>
                <View className="plan-detail">
                  <View className="plan-detail-title">{titleOf(chosen)}</View>
                  <SectionView key={chosen} section={chosen} edited={value} editing={editing} />
                </View>
              </View>
            ) : (
              <Narrow contestId={contestId} edited={value} editing={editing} />
            )}
            <View className="plan-more">
              <Doors>
                <Door
                  icon="desk"
                  note="人员与角色、公告、操作记录"
                  onPress={() => openPage(staffPage('contest', contestId))}
                >
                  这个赛事的其他事
                </Door>
              </Doors>
            </View>
          </>
        )}
      </Read>
    </PageFrame>
  )
}

function Head({ edited: { plan, opened } }: { readonly edited: EditedPlan }) {
  const { status } = opened.contest
  return (
    <View className="plan-head">
      <View className="plan-name">{plan.name || '未命名的赛事'}</View>
      <Badge tone={status === 'published' ? 'good' : 'plain'}>{statusWords[status]}</Badge>
    </View>
  )
}

interface NarrowProps {
  readonly contestId: string
  readonly edited: EditedPlan
  readonly editing: PlanEditing
}

function Narrow({ contestId, edited, editing }: NarrowProps) {
  return (
    <>
      <SaveLine edited={edited} onRetry={() => void editing.send()} />
      <Unsaved edited={edited} editing={editing} />
      <TimelinePicture stages={edited.plan.stages} />
      <View className="plan-list">
        <SectionList edited={edited} onChoose={(section) => openSection(contestId, section)} />
      </View>
    </>
  )
}

function LaunchBar({ contestId, edited }: Omit<NarrowProps, 'editing'>) {
  const blocking = blocks(contestFaults(edited.plan)).length
  return (
    <View className="launch-bar">
      <View className="launch-bar-words">
        {blocking > 0 ? `还有 ${blocking} 处要改才能公开` : '公开前，再检查一遍'}
      </View>
      <Button kind="primary" onPress={() => openLaunch(contestId)}>
        检查并公开
      </Button>
    </View>
  )
}
