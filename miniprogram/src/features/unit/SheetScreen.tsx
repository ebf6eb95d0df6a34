import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { SelectField } from '@/components/form/SelectField'
import { Notice } from '@/components/notice/Notice'
import { PageFrame } from '@/components/page/PageFrame'
import { openPage } from '@/features/contest/addresses'
import { useContest } from '@/features/contest/useContest'
import { useContestId } from '@/features/contest/useContestId'
import { useMyRoles } from '@/features/contest/useMyRoles'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { StaffFooter } from '@/features/shell/StaffFooter'
import { unitPage } from './addresses'
import { SheetPreview } from './SheetPreview'
import { type SheetWish, useSheet } from './useSheet'
import './units.css'

const formNotes = [
  '报名表：姓名、职业、单位、作品题目、链接地址、手机号码、通讯地址、作品简介。一行一件作品，也可以是竖排的一份。',
  '单位汇总表：上面写推荐单位、联系人、联系方式；表头是序号、作品题目、作者姓名、职业/单位、作品链接、手机号码。',
  '列的先后不要紧，合并的表头、空格、全角数字都认得。',
]

/** Works from a spreadsheet: chosen, looked at cell by cell, then all of it or nothing. */
export function SheetScreen() {
  const contestId = useContestId()
  const { isStaff } = useMyRoles(contestId)
  const units = useRead('unit', 'listUnits', { contestId: contestId || '0' }, { isNeeded: isStaff })
  const contest = useContest(contestId)
  const sheet = useSheet(contestId)
  const [unitId, setUnit] = useState<string>()
  const [categoryId, setCategory] = useState('')
  const wish: SheetWish = { unitId: unitId ?? null, categoryId }
  const categories = contest.state === 'ready' ? contest.value.contest.categories : []
  const { preview, refusal, done } = sheet
  const blocking = preview?.faults.filter(({ severity }) => severity === 'blocks').length ?? 0
  const fresh = preview?.rows.filter(({ isHere }) => !isHere).length ?? 0
  return (
    <PageFrame
      title="导入表格"
      width="wide"
      home={unitPage(isStaff ? 'units' : 'mine', { contestId })}
      footer={
        preview &&
        !done && (
          <StaffFooter>
            <Button
              kind="primary"
              isWide
              isLoading={sheet.isBringing}
              reason={blocking > 0 ? `有 ${blocking} 处要改，改好后再选一次文件` : undefined}
              disabled={fresh === 0}
              onPress={() => void sheet.bring(wish)}
            >
              {fresh === 0 ? '这些作品都导入过了' : `导入 ${fresh} 件作品`}
            </Button>
          </StaffFooter>
        )
      }
    >
      <View className="unit-form">
        <Card title="选择表格">
          <View className="unit-form">
            <View>
              {formNotes.map((note) => (
                <View key={note} className="unit-line">
                  {note}
                </View>
              ))}
            </View>
            {units.state === 'ready' && units.value.units.length > 0 && (
              <SelectField
                label="推荐单位"
                choices={units.value.units.map(({ unitId: key, name }) => ({ key, label: name }))}
                chosen={unitId}
                placeholder="个人邮寄的不用选"
                onChoose={(key) => {
                  setUnit(key)
                  sheet.lookAgain({ ...wish, unitId: key })
                }}
              />
            )}
            {categories.length > 1 && (
              <SelectField
                label="没写组别的归到"
                choices={categories.map(({ categoryId: key, name }) => ({ key, label: name }))}
                chosen={categoryId || undefined}
                onChoose={(key) => {
                  setCategory(key)
                  sheet.lookAgain({ ...wish, categoryId: key })
                }}
              />
            )}
            <Button icon="upload" isLoading={sheet.isLooking} onPress={() => void sheet.choose(wish)}>
              {preview ? '另选一个文件' : '选择 Excel 或 CSV 文件'}
            </Button>
          </View>
        </Card>
        <RefusalNotice of={refusal} />
        {done ? (
          <Notice
            tone="good"
            title={`导入了 ${done.added} 件作品`}
            action={
              <Button
                size="small"
                onPress={() => openPage(unitPage('works', { contestId, unitId: unitId ?? '' }))}
              >
                {done.awaiting > 0 ? '去补视频' : '看作品'}
              </Button>
            }
          >
            {done.wereHere > 0 && `${done.wereHere} 件以前导入过，没有改动。`}
            {done.awaiting > 0 ? `${done.awaiting} 件还等视频，补上后会自动送审。` : '已经全部送审。'}
          </Notice>
        ) : (
          preview && <SheetPreview name={sheet.name} preview={preview} />
        )}
      </View>
    </PageFrame>
  )
}
