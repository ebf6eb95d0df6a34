import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { Notice } from '@/components/notice/Notice'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { contestAddress, openPage } from '@/features/contest/addresses'
import { Door, Doors } from '@/features/contest/Doors'
import { useContestId } from '@/features/contest/useContestId'
import { Read } from '@/features/shell/Read'
import { unitPage } from './addresses'
import { ReportSheet } from './ReportSheet'
import { worksLine } from './unitWords'
import './units.css'

/** A liaison's desk: whom to ask here, and where the unit's works stand. */
export function MyUnitScreen() {
  const contestId = useContestId()
  const mine = useRead('unit', 'openMyUnit', { contestId: contestId || '0' })
  const [isReporting, setReporting] = useState(false)
  return (
    <PageFrame title="我的单位" width="wide" home={contestAddress(contestId)}>
      <Read of={mine} skeleton={<Skeleton shapes={['title', 'row', 'row']} />}>
        {({ unit, reportBy, works, mayEnter }) => (
          <View className="unit-form">
            {unit.reportedAt === null && (
              <Notice tone="warning" title="还没有报送联系人">
                {reportBy === null ? '请尽快报送。' : `请在 ${clockText(reportBy, 'M月D日 HH:mm')} 前报送。`}
              </Notice>
            )}
            <Card title={unit.name}>
              <View className="unit-line figures">
                联系人：
                {unit.contact === ''
                  ? '还没有'
                  : [unit.contact, unit.post, unit.phone].filter((one) => one !== '').join('　')}
              </View>
              {unit.reportedAt !== null && (
                <View className="unit-line figures">
                  {clockText(unit.reportedAt, 'M月D日 HH:mm')} 报送
                  {reportBy !== null &&
                    unit.reportedAt >= reportBy &&
                    `，晚于 ${clockText(reportBy, 'M月D日 HH:mm')} 的期限`}
                </View>
              )}
              <View className="unit-deeds">
                <Button
                  kind={unit.reportedAt === null ? 'primary' : 'secondary'}
                  onPress={() => setReporting(true)}
                >
                  {unit.reportedAt === null ? '报送联系人' : '更换联系人'}
                </Button>
              </View>
            </Card>
            <Card title="作品">
              <View className="unit-line figures">{worksLine(works)}</View>
              {!mayEnter && (
                <View className="unit-line">
                  现在不在征集期，不能录入新的；退回的作品，在写明的期限内可以修改。
                </View>
              )}
            </Card>
            <Doors>
              <Door
                icon="entry"
                note="录入、补视频、认领码、进度"
                onPress={() => openPage(unitPage('works', { contestId }))}
              >
                本单位的作品
              </Door>
              {mayEnter && (
                <Door
                  icon="upload"
                  note="单位汇总表，Excel 或 CSV"
                  onPress={() => openPage(unitPage('sheets', { contestId }))}
                >
                  导入表格
                </Door>
              )}
            </Doors>
            {isReporting && (
              <ReportSheet contestId={contestId} unit={unit} onClose={() => setReporting(false)} />
            )}
          </View>
        )}
      </Read>
    </PageFrame>
  )
}
