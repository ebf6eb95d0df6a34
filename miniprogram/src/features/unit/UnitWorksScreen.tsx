import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/button/Button'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { Segmented } from '@/components/tabs/Tabs'
import { useContestId } from '@/features/contest/useContestId'
import { useMyRoles } from '@/features/contest/useMyRoles'
import { readId } from '@/features/entry/scene'
import { Read } from '@/features/shell/Read'
import { StaffFooter } from '@/features/shell/StaffFooter'
import { unitPage } from './addresses'
import { ClaimCodeSheet } from './ClaimCodeSheet'
import { FilesForWorks } from './FilesForWorks'
import { UnitWorkRow } from './UnitWorkRow'
import type { UnitWork } from './unitWords'
import { useUnitWorks } from './useUnitWorks'
import { WorkSheet } from './WorkSheet'
import './works.css'

const shown = [
  { key: 'all', label: '全部' },
  { key: 'awaiting', label: '等视频' },
] as const

/** Works that came in for their authors: enter one, send the films that are missing, hand out codes. */
export function UnitWorksScreen() {
  const contestId = useContestId()
  const unitId = readId(useRouter().params.unitId)
  const { isStaff, mayWrite } = useMyRoles(contestId)
  const [which, choose] = useState<(typeof shown)[number]['key']>('all')
  const { works, onBefore, onAfter, toFirst } = useUnitWorks(contestId, unitId, which === 'awaiting')
  const [claiming, setClaiming] = useState<UnitWork>()
  const [isEntering, setEntering] = useState(false)
  const [editing, setEditing] = useState<UnitWork>()
  // A liaison is no staff, and enters works of the own unit.
  const mayEnter = mayWrite || !isStaff
  return (
    <PageFrame
      title="录入与认领"
      width="wide"
      home={unitPage(isStaff ? 'units' : 'mine', { contestId })}
      footer={
        mayEnter && (
          <StaffFooter>
            <Button kind="primary" icon="plus" isWide onPress={() => setEntering(true)}>
              录入一件作品
            </Button>
          </StaffFooter>
        )
      }
    >
      <View className="unit-works">
        <Segmented
          label="看哪些"
          choices={shown}
          chosen={which}
          onChoose={(key) => {
            choose(key)
            toFirst()
          }}
        />
        {mayEnter && <FilesForWorks contestId={contestId} unitId={unitId} />}
        <Read of={works} skeleton={<Skeleton shapes={['row', 'row', 'row']} />}>
          {({ works: list, total }) =>
            total === 0 ? (
              <StateView icon="entry" title={which === 'awaiting' ? '没有等视频的作品' : '还没有作品'}>
                {which === 'awaiting' ? '视频都齐了。' : '可以一件一件录入，也可以导入表格。'}
              </StateView>
            ) : (
              <View>
                <View className="work-count figures">共 {total} 件</View>
                <View className="work-table" role="table" aria-label="作品">
                  {list.map((work) => (
                    <UnitWorkRow
                      key={work.entryId}
                      work={work}
                      onEdit={work.mayEdit ? () => setEditing(work) : undefined}
                      onClaim={mayEnter && !work.isClaimed ? () => setClaiming(work) : undefined}
                    />
                  ))}
                </View>
                <View className="work-pages">
                  {onBefore && <Button onPress={onBefore}>上一页</Button>}
                  {onAfter && <Button onPress={onAfter}>下一页</Button>}
                </View>
              </View>
            )
          }
        </Read>
      </View>
      {claiming && (
        <ClaimCodeSheet contestId={contestId} work={claiming} onClose={() => setClaiming(undefined)} />
      )}
      {(isEntering || editing) && (
        <WorkSheet
          contestId={contestId}
          unitId={editing ? editing.unitId : unitId || null}
          entryId={editing?.entryId}
          onClose={() => {
            setEntering(false)
            setEditing(undefined)
          }}
        />
      )}
    </PageFrame>
  )
}
