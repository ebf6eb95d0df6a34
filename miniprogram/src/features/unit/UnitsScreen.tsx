import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { SearchBox } from '@/components/form/SearchBox'
import { PagedList } from '@/components/list/PagedList'
import { Notice } from '@/components/notice/Notice'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { openPage, staffPage } from '@/features/contest/addresses'
import { Door, Doors } from '@/features/contest/Doors'
import { useContestId } from '@/features/contest/useContestId'
import { useMyRoles } from '@/features/contest/useMyRoles'
import { Read } from '@/features/shell/Read'
import { StaffFooter } from '@/features/shell/StaffFooter'
import { unitPage } from './addresses'
import { ExportDoor } from './ExportDoor'
import { LiaisonSheet } from './LiaisonSheet'
import { RemoveUnitSheet } from './RemoveUnitSheet'
import { UnitRow } from './UnitRow'
import { UnitSheet } from './UnitSheet'
import type { ListedUnit } from './unitWords'
import './units.css'

type Open =
  | { readonly what: 'edit' | 'invite' | 'remove'; readonly unit: ListedUnit }
  | { readonly what: 'add' }

/** The units that recommend works, whom to ask there, and the ways in and out for their sheets. */
export function UnitsScreen() {
  const contestId = useContestId()
  const units = useRead('unit', 'listUnits', { contestId: contestId || '0' })
  const { mayWrite } = useMyRoles(contestId)
  const [open, setOpen] = useState<Open>()
  const [search, setSearch] = useState('')
  const close = () => setOpen(undefined)
  return (
    <PageFrame
      title="单位与报送"
      width="wide"
      home={staffPage('contest', contestId)}
      footer={
        mayWrite && (
          <StaffFooter>
            <Button kind="primary" icon="plus" isWide onPress={() => setOpen({ what: 'add' })}>
              添加单位
            </Button>
          </StaffFooter>
        )
      }
    >
      <Read of={units} skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}>
        {({ units: all, reportBy }) => (
          <View className="units">
            <View className="units-side">
              <Doors>
                <Door
                  icon="entry"
                  note="单位报送和邮寄来的作品"
                  onPress={() => openPage(unitPage('works', { contestId }))}
                >
                  录入与认领
                </Door>
                {mayWrite && (
                  <Door
                    icon="upload"
                    note="报名表、单位汇总表，Excel 或 CSV"
                    onPress={() => openPage(unitPage('sheets', { contestId }))}
                  >
                    导入表格
                  </Door>
                )}
                {mayWrite && <ExportDoor contestId={contestId} />}
              </Doors>
            </View>
            <View className="units-list">
              {reportBy !== null && (
                <Notice>
                  各单位请在 {clockText(reportBy, 'M月D日 HH:mm')} 前报送联系人。
                  {all.filter((unit) => unit.reportedAt === null).length > 0 &&
                    `还有 ${all.filter((unit) => unit.reportedAt === null).length} 个单位没有报送。`}
                </Notice>
              )}
              {all.length > 8 && (
                <SearchBox value={search} onChange={setSearch} placeholder="找单位或联系人" />
              )}
              {all.length === 0 ? (
                <StateView icon="entry" title="还没有单位">
                  添加推荐单位后，可以邀请它的联络员来报送作品。
                </StateView>
              ) : (
                <PagedList
                  items={all.filter(({ name, contact }) => `${name}${contact}`.includes(search.trim()))}
                  keyOf={({ unitId }) => unitId}
                  renderItem={(unit) => (
                    <UnitRow
                      unit={unit}
                      reportBy={reportBy}
                      mayWrite={mayWrite}
                      onWorks={() => openPage(unitPage('works', { contestId, unitId: unit.unitId }))}
                      onOpen={(what) => setOpen({ what, unit })}
                    />
                  )}
                />
              )}
            </View>
          </View>
        )}
      </Read>
      {open?.what === 'add' && <UnitSheet contestId={contestId} onClose={close} />}
      {open?.what === 'edit' && <UnitSheet contestId={contestId} unit={open.unit} onClose={close} />}
      {open?.what === 'invite' && <LiaisonSheet contestId={contestId} unit={open.unit} onClose={close} />}
      {open?.what === 'remove' && <RemoveUnitSheet contestId={contestId} unit={open.unit} onClose={close} />}
    </PageFrame>
  )
}
